import { Button } from '@mantine/core';
import { useLocation, useParams } from 'wouter';
import type { StreamId } from '../../../shared/base/ids.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Loading } from '../../components/Loading.tsx';
import { routes } from '../../routes.ts';
import { useFile } from '../../store/use-store.tsx';
import { useText } from '../../text/text.tsx';
import { OpenFile } from './OpenFile.tsx';

/** The file of one complaint: who and what, what comes next, and everything that happened. */
export const ComplaintFile = () => {
  const { stream } = useParams<{ readonly stream: string }>();
  const view = useFile(stream as StreamId);
  if (view.status === 'loading') return <Loading />;
  if (view.status === 'unknown') return <NotHere which="unknown" />;
  const { state } = view.file;
  return state.status === 'unregistered' ? <NotHere which="waiting" /> : <OpenFile file={view.file} state={state} />;
};

const NotHere = ({ which }: { which: 'unknown' | 'waiting' }) => {
  const texts = useText().complaint.file;
  const [, navigate] = useLocation();
  return (
    <EmptyState
      title={which === 'unknown' ? texts.unknownTitle : texts.waitingTitle}
      actions={<Button onClick={() => navigate(routes.complaints)}>{texts.toList}</Button>}
    >
      {texts.unknownBody}
    </EmptyState>
  );
};
