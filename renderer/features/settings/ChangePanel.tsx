import { Button, Textarea } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import {
  type FormEvent,
  type KeyboardEvent,
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { effectOfLaw } from '../../../shared/projections/effect-of-law.ts';
import { reasonLimit } from '../../../shared/register/regulation-limits.ts';
import { tidyRegulation } from '../../../shared/register/tidy-regulation.ts';
import { LeaveGuard } from '../../components/frame/LeaveGuard.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useCases, useLaw, useToday } from '../../store/use-store.tsx';
import { errorText } from '../../text/error-text.ts';
import { useLanguage, useText } from '../../text/text.tsx';
import classes from './ChangePanel.module.css';
import { MovedTerms, movedInWords } from './MovedTerms.tsx';
import { regulationChanges } from './regulation-changes.ts';
import settings from './Settings.module.css';
import { useInSight } from './use-in-sight.ts';
import type { RegulationDraft } from './use-regulation-draft.ts';

/**
 * What a change of the regulation does to running files, before anyone says yes; then the reason, and the yes.
 * Stands under the fields of each section about the regulation, and shows nothing as long as nothing is changed.
 */
export const ChangePanel = ({ draft }: { draft: RegulationDraft }) => {
  const words = useText();
  const { effect } = words.settings;
  const result = useRef<HTMLDivElement>(null);
  const wasChanged = useRef(false);

  // The panel goes and the focus with it: it moves to where the panel was.
  useEffect(() => {
    const lost = document.activeElement === document.body || document.activeElement === null;
    if (wasChanged.current && !draft.changed && lost) result.current?.focus();
    wasChanged.current = draft.changed;
  }, [draft.changed]);

  if (!draft.mayChange) return null;
  return (
    <>
      <LeaveGuard when={draft.changed} draftKept={false} />
      <div ref={result} tabIndex={-1} role="status" className={settings.said}>
        {draft.saved ? (
          <span className={settings.saved}>
            <IconCheck size={16} stroke={2} aria-hidden />
            {effect.saved} · {words.settings.terms.version(draft.standing.version)}
          </span>
        ) : null}
      </div>
      {draft.changed ? <Proposal draft={draft} /> : null}
    </>
  );
};

/** Above the fields: who may change them, for whom they are only there to read. */
export const WhoMayChange = ({ draft }: { draft: RegulationDraft }) => {
  const { refusals } = useText().settings;
  return draft.mayChange ? null : <Notice>{refusals.mayNot['change-regulation']}</Notice>;
};

const Proposal = ({ draft }: { draft: RegulationDraft }) => {
  const words = useText();
  const language = useLanguage();
  const { effect, refusals } = words.settings;
  const rows = useCases();
  const law = useLaw();
  const today = useToday();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const reasonField = useRef<HTMLTextAreaElement>(null);
  const titleId = useId();
  const panel = useRef<HTMLFormElement>(null);
  const inSight = useInSight(panel);
  // Typing goes before counting: with thousands of running terms the count follows a moment later.
  const proposed = useDeferredValue(draft.refusal ? null : draft.proposed);
  const consequence = useMemo(
    () =>
      proposed && {
        changes: regulationChanges(draft.standing, tidyRegulation(proposed), rows, words, language),
        onTerms: effectOfLaw(rows, law, tidyRegulation(proposed)),
      },
    [proposed, draft.standing, rows, law, words, language],
  );

  // A button that is busy loses the focus.
  useEffect(() => {
    if (draft.failure) reasonField.current?.focus();
  }, [draft.failure]);

  const confirm = async () => {
    if (draft.busy || draft.refusal || draft.overtaken) return;
    setTried(true);
    if (reason.trim() === '') return reasonField.current?.focus();
    await draft.confirm(reason);
  };

  const summary = draft.refusal ? effect.fixFirst : consequence && movedInWords(consequence.onTerms, effect);
  return (
    <>
      <form
        ref={panel}
        noValidate
        className={classes.panel}
        aria-labelledby={titleId}
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void confirm();
        }}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          void confirm();
        }}
      >
        <h3 id={titleId} className={classes.title}>
          {effect.title}
        </h3>
        {draft.refusal ? <p className={classes.late}>{effect.fixFirst}</p> : null}
        {consequence && !draft.refusal ? (
          <>
            <ul className={classes.changes}>
              {consequence.changes.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <MovedTerms effect={consequence.onTerms} today={today} />
          </>
        ) : null}
        {draft.overtaken ? <Notice meaning="late">{effect.newRegulation}</Notice> : null}
        <Textarea
          ref={reasonField}
          label={effect.reason}
          description={effect.reasonRemark}
          required
          withAsterisk={false}
          minRows={2}
          maxLength={reasonLimit}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={tried && reason.trim() === '' ? refusals.missingReason : null}
        />
        {draft.failure ? <Notice meaning="late">{errorText(words, draft.failure)}</Notice> : null}
        <div className={settings.actions}>
          <Button type="submit" loading={draft.busy} disabled={draft.refusal !== null || draft.overtaken}>
            {effect.confirm}
          </Button>
          <Button variant="subtle" onClick={draft.back} disabled={draft.busy}>
            {effect.back}
          </Button>
        </div>
      </form>
      {inSight || draft.refusal ? null : (
        <div className={classes.bar}>
          <span>{summary}</span>
          <Button size="xs" onClick={() => reasonField.current?.focus()}>
            {effect.look}
          </Button>
        </div>
      )}
    </>
  );
};
