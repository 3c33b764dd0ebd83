import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type SubmitEvent, useCallback, useId, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { StreamId } from '../../../shared/base/ids.ts';
import type { Intake } from '../../../shared/ipc/contract.ts';
import type { Match } from '../../../shared/mail/match-message.ts';
import { ownWords } from '../../../shared/mail/own-words.ts';
import type { CaseRow } from '../../../shared/projections/case-list.ts';
import { useIntakeInHand } from '../../components/frame/intake-in-hand.tsx';
import { MailBeside } from '../../components/mail/MailBeside.tsx';
import { useHandOver } from '../../components/mail/said-in-mail.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Page } from '../../components/Page.tsx';
import { useSaveKey } from '../../components/use-save-key.ts';
import { complaintActPath, complaintPath, mailAsPath, routes } from '../../routes.ts';
import { useCases } from '../../store/use-store.tsx';
import { problemText } from '../../text/problem-text.ts';
import { useLanguage, useText } from '../../text/text.tsx';
import { Candidates } from './Candidates.tsx';
import type { FollowUp } from './follow-up.ts';
import classes from './MailDesk.module.css';
import { useFiling } from './use-filing.ts';
import { WhatIsIt } from './WhatIsIt.tsx';

/** What a mail may belong to, and the file that has it already. */
export type Found = { readonly matches: readonly Match<CaseRow>[]; readonly before: CaseRow | null };

/** Where does this mail belong: in a file that is there, or is it a new complaint? Nothing is filed without a yes. */
export const MailDesk = ({ intake, matches, before }: { intake: Intake } & Found) => {
  const words = useText();
  const language = useLanguage();
  const { message: texts } = words;
  const [, navigate] = useLocation();
  const { letGo } = useIntakeInHand();
  const handOver = useHandOver();
  const cases = useCases();
  const headingId = useId();
  const [stream, setStream] = useState<StreamId | null>(before ? null : (matches[0]?.row.stream ?? null));
  const [next, setNext] = useState<FollowUp | null>(null);
  const { file, busy, problem } = useFiling(intake);
  const form = useRef<HTMLFormElement>(null);
  const chosen = cases.find((row) => row.stream === stream) ?? null;

  const submit = useCallback(() => form.current?.requestSubmit(), []);
  useSaveKey(submit);

  const choose = (other: StreamId | null) => {
    setStream(other);
    setNext(null);
  };

  const save = async () => {
    if (!chosen || busy || !(await file(chosen))) return;
    const { message } = intake;
    if (next) handOver({ stream: chosen.stream, text: ownWords(message.text).body.trim(), on: message.sentOn });
    letGo();
    notifications.show({ message: texts.filed(chosen.number), autoClose: 5000 });
    navigate(next ? complaintActPath(chosen.stream, next.key) : complaintPath(chosen.stream), { replace: true });
  };

  const leave = () => {
    letGo();
    navigate(routes.worklist);
  };

  return (
    <Page title={texts.title} remark={texts.remark(intake.name)}>
      <div className={classes.columns}>
        <form
          ref={form}
          aria-labelledby={headingId}
          className={classes.form}
          onSubmit={(event: SubmitEvent) => {
            event.preventDefault();
            void save();
          }}
        >
          {before ? (
            <Notice
              meaning="soon"
              title={texts.already(before.number)}
              actions={
                <Button variant="default" size="xs" onClick={() => navigate(complaintPath(before.stream))}>
                  {texts.open(before.number)}
                </Button>
              }
            />
          ) : null}
          <h2 id={headingId} className={classes.heading}>
            {headingOf(matches, texts)}
          </h2>
          <Candidates matches={matches} cases={cases} chosen={chosen} onChoose={choose} labelledBy={headingId} />
          {chosen ? (
            <WhatIsIt key={chosen.stream} row={chosen} message={intake.message} chosen={next} onChoose={setNext} />
          ) : null}
          {problem ? (
            <Notice meaning="late" title={texts.notFiled}>
              {problemText(problem, null, words, language)}
            </Notice>
          ) : null}
          <div className={classes.actions}>
            {chosen ? (
              <Button type="submit" loading={busy}>
                {texts.file(chosen.number)}
              </Button>
            ) : null}
            <Button variant="default" disabled={busy} onClick={() => navigate(mailAsPath('new'))}>
              {texts.asNew}
            </Button>
          </div>
        </form>
        <MailBeside intake={intake} onLetGo={leave} />
      </div>
    </Page>
  );
};

const headingOf = (matches: readonly Match<CaseRow>[], texts: ReturnType<typeof useText>['message']): string => {
  const [first, ...others] = matches;
  if (!first) return texts.which;
  if (first.by !== 'sender') return texts.looksLikeAnswer(first.row.number);
  return others.length > 0 ? texts.several : texts.sameSender(first.row.number);
};
