import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type SubmitEvent, useCallback, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { Field } from '../../../shared/complaint/refusals.ts';
import type { Intake } from '../../../shared/ipc/contract.ts';
import type { ProposalSource } from '../../../shared/mail/proposal.ts';
import { useIntakeInHand } from '../../components/frame/intake-in-hand.tsx';
import { LeaveGuard } from '../../components/frame/LeaveGuard.tsx';
import { Loading } from '../../components/Loading.tsx';
import { MailBeside } from '../../components/mail/MailBeside.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Page } from '../../components/Page.tsx';
import { useDraft } from '../../components/use-draft.ts';
import { useSaveKey } from '../../components/use-save-key.ts';
import { complaintPath, mailAsPath } from '../../routes.ts';
import { useRegister } from '../../store/use-store.tsx';
import { isRefusal, type Problem } from '../../text/problem-text.ts';
import { useLanguage, useText } from '../../text/text.tsx';
import { ComplainantFields } from './ComplainantFields.tsx';
import { FilesToAdd } from './FilesToAdd.tsx';
import type { FieldContext } from './field-context.ts';
import { Problems } from './Problems.tsx';
import { ReceiptFields } from './ReceiptFields.tsx';
import classes from './RegisterForm.module.css';
import type { RegisterValues } from './register-values.ts';
import { fieldMessages } from './registration-words.ts';
import { SeenBefore } from './SeenBefore.tsx';
import { SubstanceFields } from './SubstanceFields.tsx';
import { useRegistration } from './use-registration.ts';

/** The form, with the mail beside it when there is one. */
export const RegisterForm = ({
  intake,
  start,
  sources,
  suspicion,
}: {
  intake: Intake | null;
  start: RegisterValues;
  sources: Readonly<Partial<Record<keyof RegisterValues, ProposalSource>>>;
  suspicion: string | null;
}) => {
  const words = useText();
  const language = useLanguage();
  const [, navigate] = useLocation();
  const { letGo } = useIntakeInHand();
  const founded = useRegister().status === 'founded';
  const draft = useDraft(draftSlot(intake), start);
  const { saving, register } = useRegistration();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [done, setDone] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  const submit = useCallback(() => form.current?.requestSubmit(), []);
  useSaveKey(submit);

  // Who may register is read from the register itself, which is there a moment after unlocking.
  if (!draft.values || !founded) return <Loading />;
  const { values } = draft;

  const goToField = (field: Field) => {
    const place = form.current?.querySelector<HTMLElement>(`[data-field="${field}"]`);
    const target = place?.matches('input, textarea, button')
      ? place
      : place?.querySelector<HTMLElement>('input, textarea, button');
    target?.focus();
  };

  const save = async () => {
    if (saving) return;
    const answer = await register(values, intake, files);
    if (!answer.ok) {
      setProblem(answer.error);
      const [first] = isRefusal(answer.error) ? Object.keys(fieldMessages(answer.error, words, language)) : [];
      if (first) goToField(first as Field);
      return;
    }
    setDone(true);
    await draft.discard();
    letGo();
    notifications.show({ message: words.register.done(answer.value.number), autoClose: 5000 });
    navigate(complaintPath(answer.value.stream), { replace: true });
  };

  const context: FieldContext = {
    values,
    set: (changes) => {
      setProblem(null);
      draft.set(changes);
    },
    errors: problem && isRefusal(problem) ? fieldMessages(problem, words, language) : {},
    remark: (field) => {
      const source = sources[field];
      return source && sameValue(values[field], start[field]) ? words.register.sources[source] : undefined;
    },
  };

  return (
    <Page
      title={words.register.title}
      remark={intake ? words.register.fromMail(intake.name) : words.register.byHand}
      actions={
        <>
          {draft.restored ? (
            <Button variant="subtle" onClick={() => void draft.discard()}>
              {words.register.startOver}
            </Button>
          ) : null}
          {intake ? (
            <Button variant="default" onClick={() => navigate(mailAsPath('answer'))}>
              {words.register.belongsElsewhere}
            </Button>
          ) : null}
        </>
      }
    >
      {/* Text is kept as a draft; picked files are not. */}
      <LeaveGuard when={(draft.dirty || files.length > 0) && !saving && !done} draftKept={files.length === 0} />
      <div className={classes.columns} data-with-mail={intake !== null || undefined}>
        <form
          ref={form}
          noValidate
          aria-label={words.register.title}
          onSubmit={(event: SubmitEvent) => {
            event.preventDefault();
            void save();
          }}
        >
          {draft.restored ? <Notice>{words.register.restored}</Notice> : null}
          {intake ? <SeenBefore messageId={intake.message.messageId} /> : null}
          <ReceiptFields context={context} />
          <ComplainantFields context={context} suspicion={suspicion} />
          <SubstanceFields context={context} />
          <FilesToAdd files={files} onChange={setFiles} />
          <Problems problem={problem} onGoTo={goToField} />
          <div className={classes.save}>
            <Button type="submit" loading={saving}>
              {words.register.save}
            </Button>
            <span className="tiny">
              <kbd>Ctrl</kbd> <kbd>Enter</kbd>
            </span>
            <span className="visually-hidden" role="status">
              {saving ? words.register.saving : ''}
            </span>
          </div>
        </form>
        {intake ? <MailBeside intake={intake} onLetGo={letGo} /> : null}
      </div>
    </Page>
  );
};

/** A draft belongs to what it is about: this mail, or a complaint taken down by hand. */
const draftSlot = (intake: Intake | null): string =>
  intake ? `register:${intake.message.messageId ?? intake.name}` : 'register';

const sameValue = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
