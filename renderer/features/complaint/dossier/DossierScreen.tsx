import { Button } from '@mantine/core';
import { Link, useParams } from 'wouter';
import type { StreamId } from '../../../../shared/base/ids.ts';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { Loading } from '../../../components/Loading.tsx';
import { routes } from '../../../routes.ts';
import { useFile } from '../../../store/use-store.tsx';
import { useText } from '../../../text/text.tsx';
import { DossierDesk } from './DossierDesk.tsx';

/** The dossier of one complaint, as the address says: `/complaints/:stream/dossier`. */
export const DossierScreen = () => {
  const words = useText();
  const { stream = '' } = useParams();
  const view = useFile(stream as StreamId);
  if (view.status === 'loading') return <Loading />;
  if (view.status === 'unknown' || view.file.state.status === 'unregistered')
    return (
      <EmptyState
        title={words.dossier.unknown}
        actions={
          <Button component={Link} href={routes.complaints} variant="default">
            {words.frame.complaints}
          </Button>
        }
      />
    );
  return <DossierDesk key={stream} file={view.file} state={view.file.state} />;
};
