import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Result } from '../../../../shared/base/result.ts';
import { ruleOf } from '../../../../shared/complaint/action-rules.ts';
import type { ComplaintCommand } from '../../../../shared/complaint/commands.ts';
import { decide } from '../../../../shared/complaint/decide.ts';
import type { DocumentRef } from '../../../../shared/complaint/document.ts';
import type { Field, Refusal } from '../../../../shared/complaint/refusals.ts';
import type { AppendError } from '../../../../shared/ipc/contract.ts';
import { useExecute } from '../../../commands/use-execute.tsx';
import { LeaveGuard } from '../../../components/frame/LeaveGuard.tsx';
import { Loading } from '../../../components/Loading.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { useDraft } from '../../../components/use-draft.ts';
import { fieldErrors } from '../../../text/refusal-words.ts';
import { useLanguage, useText } from '../../../text/text.tsx';
import { asPending, attach } from '../attach.ts';
import { type Failure, failureText } from '../failure-words.ts';
import { draftSlot, type FormRequest } from '../form-request.ts';
import { Confirm, type Consequence } from './Confirm.tsx';
import type { Desk } from './desk.ts';
import { FormPanel } from './FormPanel.tsx';
import { Needed } from './Needed.tsx';
import classes from './RecordForm.module.css';

/** What the fields of a form work with. */
export type FormTools<Values> = {
  readonly values: Values;
  readonly set: (changes: Partial<Values>) => void;
  /** The sentence that belongs at a field: at once when it is wrong, after a try when it is only empty. */
  readonly errorOf: (field: Field) => string | undefined;
  /** The person has tried to save. */
  readonly tried: boolean;
  readonly files: readonly File[];
  readonly setFiles: (files: readonly File[]) => void;
};

type RecordFormProps<Values extends object> = {
  readonly desk: Desk;
  readonly request: FormRequest;
  readonly title: string;
  readonly intro: string;
  readonly submit: string;
  readonly initial: Values;
  /** `null` while a choice is open on which everything else depends. */
  readonly toCommand: (values: Values, documents: readonly DocumentRef[]) => ComplaintCommand | null;
  /** What that choice is called. */
  readonly unchosen?: string;
  /** For what cannot be undone: the consequence, asked before it is recorded. */
  readonly consequence?: (values: Values) => Consequence | null;
  /** Records in another way than by `execute`: into two files at once. */
  readonly record?: (command: ComplaintCommand) => Promise<Result<unknown, Refusal | AppendError>>;
  /** Files that came with the form (dropped on the file). */
  readonly withFiles?: readonly File[];
  /** What stands beside the fields, where there is room, and above them where there is not: what a decision rests on. */
  readonly beside?: ReactNode;
  readonly children: (tools: FormTools<Values>) => ReactNode;
};

/** The message that a draft was kept: one is enough. */
const draftKept = 'draft-kept';

/**
 * A form that records one fact. The rules are those of `decide`, asked while one types: what is missing stands above
 * the button, what is wrong at its field. Text is kept as a sealed draft until it is recorded.
 */
export const RecordForm = <Values extends object>(props: RecordFormProps<Values>) => {
  const { desk, request, toCommand } = props;
  const { state, file } = desk;
  const words = useText();
  const language = useLanguage();
  const texts = words.complaint.forms;
  const { execute } = useExecute();
  const draft = useDraft(draftSlot(file.stream, request), props.initial);
  const [files, setFiles] = useState<readonly File[]>(props.withFiles ?? []);
  const [attempts, setAttempts] = useState(0);
  const [busy, setBusy] = useState<{ readonly stored: number } | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [question, setQuestion] = useState<Consequence | null>(null);
  const stop = useRef<AbortController | null>(null);
  const storedBefore = useRef<{ readonly files: readonly File[]; readonly refs: readonly DocumentRef[] } | null>(null);
  const fields = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (attempts > 0) fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [attempts]);
  useEffect(() => () => stop.current?.abort(), []);
  const dropped = props.withFiles;
  useEffect(() => {
    if (dropped) setFiles(dropped);
  }, [dropped]);

  // What was said before it would lie over the form's own buttons.
  useEffect(() => {
    notifications.clean();
  }, []);

  const { values } = draft;
  const command = values && toCommand(values, files.map(asPending));
  const refusal = command && refusalNow(command, desk);
  const errors = refusal ? fieldErrors(refusal, words, language) : {};
  const tried = attempts > 0;
  const incomplete = values !== null && (command === null || refusal !== null);

  const save = async () => {
    if (!values) return;
    setBusy({ stored: 0 });
    setFailure(null);
    stop.current = new AbortController();
    try {
      const documents = await store(stop.current.signal);
      if (!documents.ok) return setFailure(documents.error);
      const complete = toCommand(values, documents.value);
      if (!complete) return;
      desk.onSaving();
      const done = await (props.record?.(complete) ?? execute(file.stream, complete));
      if (!done.ok) return setFailure(done.error);
      await draft.discard();
      desk.onSaved(props.title);
    } finally {
      setBusy(null);
    }
  };

  /** After a failure to record, what was stored already is not stored again. */
  const store = async (signal: AbortSignal) => {
    if (storedBefore.current?.files === files) return { ok: true, value: storedBefore.current.refs } as const;
    const answer = await attach(file.stream, files, (stored) => setBusy({ stored }), signal);
    if (answer.ok) storedBefore.current = { files, refs: answer.value };
    return answer;
  };

  const onSubmit = () => {
    if (!values || busy) return;
    setFailure(null);
    if (incomplete) return setAttempts((count) => count + 1);
    const consequence = props.consequence?.(values);
    if (consequence) setQuestion(consequence);
    else void save();
  };

  const onClose = () => {
    if (busy) return;
    if (files.length > 0) return setQuestion({ ...texts.filesWaiting, onYes: desk.onClose });
    if (draft.dirty) notifications.show({ id: draftKept, message: texts.draftKept });
    desk.onClose();
  };

  return (
    <FormPanel
      title={props.title}
      intro={props.intro}
      rule={ruleOf(request)}
      ready={values !== null}
      beside={props.beside}
      onSubmit={onSubmit}
      onClose={onClose}
      foot={
        <>
          {failure ? (
            <Notice meaning="late" title={texts.failed}>
              {failureText(failure, state, words, language)}
            </Notice>
          ) : null}
          {values ? <Needed command={command} refusal={refusal} unchosen={props.unchosen ?? ''} state={state} /> : null}
          <div className={classes.actions}>
            <Button
              type="submit"
              loading={busy !== null && files.length === 0}
              disabled={busy !== null && files.length > 0}
            >
              {props.submit}
            </Button>
            {busy && files.length > 0 ? (
              <>
                <span role="status" className="small muted">
                  {texts.documents.progress(busy.stored, files.length)}
                </span>
                <Button variant="default" onClick={() => stop.current?.abort()}>
                  {texts.documents.stop}
                </Button>
              </>
            ) : (
              <Button variant="subtle" color="gray" onClick={onClose} className={classes.cancel}>
                {texts.cancel}
              </Button>
            )}
            <span className={classes.keys}>{texts.keys}</span>
          </div>
        </>
      }
    >
      {values === null ? (
        <Loading />
      ) : (
        <div ref={fields} className={classes.fields}>
          {draft.restored ? (
            <Notice
              actions={
                <Button size="compact-sm" variant="default" onClick={() => void draft.discard()}>
                  {texts.startOver}
                </Button>
              }
            >
              {texts.restored}
            </Notice>
          ) : null}
          {props.children({
            values,
            set: draft.set,
            tried,
            files,
            setFiles,
            errorOf: (field) => (refusal?.type === 'missing' && !tried ? undefined : errors[field]),
          })}
        </div>
      )}
      <LeaveGuard when={files.length > 0} draftKept={false} />
      <Confirm
        consequence={question}
        onAnswer={(yes) => {
          setQuestion(null);
          if (!yes) return;
          if (question?.onYes) question.onYes();
          else void save();
        }}
      />
    </FormPanel>
  );
};

const refusalNow = (command: ComplaintCommand, { state, judging }: Desk): Refusal | null => {
  const decision = decide(command, state, { ...judging, nextNumber: state.received.number });
  return decision.ok ? null : decision.error;
};
