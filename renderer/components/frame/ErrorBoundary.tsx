import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { useText } from '../../text/text.tsx';
import { EmptyState } from '../EmptyState.tsx';

type Props = { readonly children: ReactNode; readonly place: string };
type State = { readonly crashedAt: string | null };

/** Catches a bug on one screen, says what is safe, and gives way as soon as the person goes elsewhere (`place`). */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { crashedAt: null };

  static getDerivedStateFromProps(props: Props, state: State): State | null {
    return state.crashedAt !== null && state.crashedAt !== props.place ? { crashedAt: null } : null;
  }

  static getDerivedStateFromError(): Partial<State> {
    return { crashedAt: '' };
  }

  override componentDidCatch() {
    this.setState({ crashedAt: this.props.place });
  }

  override render() {
    return this.state.crashedAt === null ? this.props.children : <Crashed />;
  }
}

const Crashed = () => {
  const words = useText().frame.crashed;
  return (
    <div role="alert" style={{ padding: 'var(--page-y) var(--page-x)' }}>
      <EmptyState
        title={words.title}
        actions={<Button onClick={() => window.location.reload()}>{words.reload}</Button>}
      >
        {words.body}
      </EmptyState>
    </div>
  );
};
