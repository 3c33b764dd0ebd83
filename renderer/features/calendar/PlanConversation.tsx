import { Button, Modal, Select } from '@mantine/core';
import { useEffect, useMemo } from 'react';
import type { StreamId } from '../../../shared/base/ids.ts';
import type { PlainDate } from '../../../shared/base/plain-date.ts';
import type { ConversationMeans } from '../../../shared/complaint/parties.ts';
import { Loading } from '../../components/Loading.tsx';
import { Notice } from '../../components/Notice.tsx';
import { type Draft, useDraft } from '../../components/use-draft.ts';
import { useCases, useFile } from '../../store/use-store.tsx';
import { useText } from '../../text/text.tsx';
import classes from './PlanConversation.module.css';
import { PlanFields } from './PlanFields.tsx';
import { plannableRows } from './plan-choices.ts';

export type PlanValues = {
  readonly stream: StreamId | null;
  /** Which conversation of that file (`PlanChoice.key`). */
  readonly choice: string | null;
  readonly on: PlainDate | null;
  readonly at: string;
  readonly means: ConversationMeans;
  readonly place: string;
};

const nothingYet: PlanValues = { stream: null, choice: null, on: null, at: '', means: 'phone', place: '' };

/** R5, R6, R13: plans a conversation on a free working day; what was typed is kept until it is planned. */
export const PlanConversation = ({
  on,
  onClose,
  onPlanned,
}: {
  /** The day that it was asked for; `null` for any. */
  on: PlainDate | null;
  onClose: () => void;
  onPlanned: (on: PlainDate) => void;
}) => {
  const { plan } = useText().calendar;
  const draft = useDraft<PlanValues>('calendar:plan', { ...nothingYet, on });
  const { set } = draft;
  const isReady = draft.values !== null;
  useEffect(() => {
    if (isReady && on !== null) set({ on });
  }, [isReady, on, set]);
  return (
    <Modal opened onClose={onClose} title={plan.title} size={620}>
      {draft.values ? (
        <PlanForm values={draft.values} draft={draft} onClose={onClose} onPlanned={onPlanned} />
      ) : (
        <Loading />
      )}
    </Modal>
  );
};

const PlanForm = ({
  values,
  draft,
  onClose,
  onPlanned,
}: {
  values: PlanValues;
  draft: Draft<PlanValues>;
  onClose: () => void;
  onPlanned: (on: PlainDate) => void;
}) => {
  const { plan } = useText().calendar;
  const rows = useCases();
  const files = useMemo(
    () =>
      plannableRows(rows).map(({ stream, number, complainantName, summary }) => ({
        value: stream,
        label: `${number} · ${complainantName} · ${summary}`,
      })),
    [rows],
  );
  // A file that a draft named may have been closed since.
  const stream = files.some(({ value }) => value === values.stream) ? values.stream : null;
  return (
    <div className={classes.form}>
      {draft.restored ? (
        <Notice
          actions={
            <Button size="compact-sm" variant="default" onClick={() => void draft.discard()}>
              {plan.startOver}
            </Button>
          }
        >
          {plan.restored}
        </Notice>
      ) : null}
      <Select
        label={plan.file}
        placeholder={plan.fileHint}
        nothingFoundMessage={plan.noFile}
        searchable
        limit={30}
        data={files}
        value={stream}
        onChange={(chosen) => draft.set({ stream: chosen as StreamId | null, choice: null })}
        data-autofocus
      />
      {stream === null ? (
        <>
          <p className="small muted">{plan.chooseFile}</p>
          <div className={classes.actions}>
            <Button variant="subtle" color="gray" onClick={onClose}>
              {plan.cancel}
            </Button>
          </div>
        </>
      ) : (
        <ChosenFile
          key={stream}
          stream={stream}
          values={values}
          draft={draft}
          onClose={onClose}
          onPlanned={onPlanned}
        />
      )}
    </div>
  );
};

const ChosenFile = ({
  stream,
  ...rest
}: {
  stream: StreamId;
  values: PlanValues;
  draft: Draft<PlanValues>;
  onClose: () => void;
  onPlanned: (on: PlainDate) => void;
}) => {
  const { plan } = useText().calendar;
  const view = useFile(stream);
  if (view.status === 'loading') return <Loading />;
  if (view.status === 'unknown' || view.file.state.status === 'unregistered') return <Notice>{plan.impossible}</Notice>;
  return <PlanFields file={view.file} state={view.file.state} {...rest} />;
};
