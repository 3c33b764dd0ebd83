import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { StreamId } from '../../../shared/base/ids.ts';
import type { DocumentRef } from '../../../shared/complaint/document.ts';
import { objectionOf } from '../../../shared/complaint/state.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Loading } from '../../components/Loading.tsx';
import { Page } from '../../components/Page.tsx';
import { complaintPath, routes } from '../../routes.ts';
import { useFile } from '../../store/use-store.tsx';
import { useText } from '../../text/text.tsx';
import { ObjectionDesk } from './ObjectionDesk.tsx';

export type DeskProps = {
  /** The form in which an action is recorded, by its key; it stands beside the desk. */
  readonly formFor: (stream: StreamId, action: string, onClose: () => void) => ReactNode;
  /** A document of the file, with the ways to open it. */
  readonly documentFor: (stream: StreamId, document: DocumentRef) => ReactNode;
};

/** The desk of one objection, once its file is opened. */
export const ObjectionScreen = ({ stream, ...props }: DeskProps & { stream: StreamId }) => {
  const { objections, complaint, frame } = useText();
  const { desk } = objections;
  const texts = complaint.file;
  const [, navigate] = useLocation();
  const view = useFile(stream);
  if (view.status === 'loading') return <Loading />;
  const back = <Button onClick={() => navigate(routes.objections)}>{desk.toObjections}</Button>;
  if (view.status === 'unknown' || view.file.state.status === 'unregistered')
    return (
      <Page title={frame.objection}>
        <EmptyState title={texts.unknownTitle} actions={back}>
          {texts.unknownBody}
        </EmptyState>
      </Page>
    );
  const { file } = view;
  const { state } = view.file;
  const objection = objectionOf(state);
  if (!objection)
    return (
      <Page title={frame.objection}>
        <EmptyState
          title={desk.noObjection.title}
          actions={
            <>
              {back}
              <Button variant="default" onClick={() => navigate(complaintPath(stream))}>
                {desk.openFile}
              </Button>
            </>
          }
        >
          {desk.noObjection.body}
        </EmptyState>
      </Page>
    );
  return <ObjectionDesk {...props} file={file} state={state} objection={objection} />;
};
