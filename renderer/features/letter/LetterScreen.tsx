import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { Link, useParams, useSearch } from 'wouter';
import type { StreamId } from '../../../shared/base/ids.ts';
import { type LetterKind, letterKinds } from '../../../shared/complaint/letter-kind.ts';
import type { OpenComplaint } from '../../../shared/complaint/state.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Loading } from '../../components/Loading.tsx';
import { addresseeOf, complaintPath, routes } from '../../routes.ts';
import { useFile } from '../../store/use-store.tsx';
import { useText } from '../../text/text.tsx';
import { LetterDesk } from './LetterDesk.tsx';

/** One letter of one complaint, as the address says: `/complaints/:stream/letter/:kind?to=…`. */
export const LetterScreen = () => {
  const words = useText();
  const { stream = '', kind = '' } = useParams();
  const search = useSearch();
  const to = useMemo(() => addresseeOf(search), [search]);
  const view = useFile(stream as StreamId);
  if (view.status === 'loading') return <Loading />;
  const known = (letterKinds as readonly string[]).includes(kind);
  if (view.status === 'unknown' || !known || view.file.state.status === 'unregistered')
    return (
      <EmptyState
        title={words.letter.unknown}
        actions={
          <Button component={Link} href={routes.complaints} variant="default">
            {words.frame.complaints}
          </Button>
        }
      />
    );
  const open: OpenComplaint = view.file.state;
  return (
    <LetterDesk
      key={`${stream}-${kind}-${search}`}
      kind={kind as LetterKind}
      to={to}
      file={view.file}
      state={open}
      back={complaintPath(view.file.stream)}
    />
  );
};
