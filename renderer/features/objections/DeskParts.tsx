import type { ReactNode } from 'react';
import {
  type Objection,
  type OpenComplaint,
  verdictOf,
  verdictReceiptOf,
  verdictSendingOf,
} from '../../../shared/complaint/state.ts';
import { Chip } from '../../components/Chip.tsx';
import { Quote } from '../../components/timeline/Quote.tsx';
import { useRegulation } from '../../store/use-store.tsx';
import { formatDate, formatTime } from '../../text/dates.ts';
import { listed } from '../../text/party-words.ts';
import { subjectName } from '../../text/subject-words.ts';
import { useLanguage, useText } from '../../text/text.tsx';
import classes from './ObjectionDesk.module.css';

/** What the complaint says, in the complainant's words, and what they want. */
export const ComplaintPart = ({ state }: { state: OpenComplaint }) => {
  const { desk } = useText().objections;
  const { received } = state;
  return (
    <Part title={desk.complaint}>
      <Told text={received.text} />
      {received.wish ? (
        <Under title={desk.wish}>
          <Told text={received.wish} />
        </Under>
      ) : null}
    </Part>
  );
};

/** R8 to R11: what was decided and why, when it went out and when it was received. */
export const VerdictPart = ({ state }: { state: OpenComplaint }) => {
  const words = useText();
  const language = useLanguage();
  const regulation = useRegulation();
  const texts = words.objections.desk;
  const verdict = verdictOf(state);
  if (!verdict) return null;
  const sent = verdictSendingOf(state);
  const receipt = verdictReceiptOf(state);
  const facts = [
    formatDate(verdict.issuedOn, language, 'date'),
    sent && texts.sent(formatDate(sent.sentOn, language, 'date')),
    receipt
      ? texts.receivedBy(formatDate(receipt.receivedOn, language, 'date'), words.domain.receiptProofs[receipt.proof])
      : texts.receiptUnknown,
  ];
  return (
    <Part
      title={texts.verdict}
      chip={words.domain.outcomes[verdict.outcome]}
      remark={facts.filter(Boolean).join(' · ')}
    >
      {verdict.perSubject.length > 1 ? (
        <ul className={classes.subjects}>
          {verdict.perSubject.map(({ subject, outcome }) => (
            <li key={subject}>
              {texts.perSubject(subjectName(subject, regulation, words), words.domain.outcomes[outcome])}
            </li>
          ))}
        </ul>
      ) : null}
      <Under title={texts.findings}>
        <Told text={verdict.findings} />
      </Under>
      <Under title={texts.reasons}>
        {verdict.reasons ? <Told text={verdict.reasons} /> : <p className="small muted">{texts.noReasons}</p>}
      </Under>
    </Part>
  );
};

/** R12: what is objected, and whether it came in time. */
export const ObjectionPart = ({ objection }: { objection: Objection }) => {
  const words = useText();
  const language = useLanguage();
  const texts = words.objections.desk;
  const { due, late, admission } = objection;
  const until = due && formatDate(due, language, 'plain');
  const standing = late
    ? until
      ? texts.late(until)
      : texts.lateUnknown
    : until
      ? texts.inTime(until)
      : texts.inTimeUnknown;
  return (
    <Part
      title={texts.objection}
      chip={late ? words.objections.late : words.objections.inTime}
      late={late}
      remark={texts.objectionReceived(formatDate(objection.receivedOn, language, 'date'))}
    >
      <p className="small muted">{standing}</p>
      {admission ? (
        <p className="small">
          {texts[admission.admitted ? 'admitted' : 'notAdmitted'](
            formatDate(admission.decidedOn, language, 'plain'),
            admission.reason,
          )}
        </p>
      ) : null}
      <Told text={objection.text} />
    </Part>
  );
};

/** R13: the conversation, or how far it is from one. */
export const HearingPart = ({ state, objection }: { state: OpenComplaint; objection: Objection }) => {
  const words = useText();
  const language = useLanguage();
  const texts = words.objections.desk;
  const day = (on: Parameters<typeof formatDate>[0]) => formatDate(on, language, 'plain');
  const about = state.conversations.filter((each) => each.about === 'objection');
  const held = about.findLast((each) => each.status === 'held');
  const planned = about.findLast((each) => each.status === 'planned');
  const hearing = 'hearing' in objection ? objection.hearing : null;
  return (
    <Part title={texts.hearing}>
      {hearing?.how === 'declined' ? (
        <>
          <p>{texts.declined(day(hearing.on))}</p>
          {hearing.reason ? <Told text={hearing.reason} /> : null}
        </>
      ) : held?.status === 'held' ? (
        <>
          <p>
            {held.present.length === 0
              ? texts.held(day(held.meeting.on))
              : texts.heldWith(day(held.meeting.on), listed(held.present, words.complaint.and))}
          </p>
          <Told text={held.account} />
        </>
      ) : planned ? (
        <p>
          {texts.planned(
            [
              formatDate(planned.meeting.on, language, 'long'),
              planned.meeting.at && formatTime(planned.meeting.at, language),
            ]
              .filter(Boolean)
              .join(', '),
            planned.meeting.place ?? words.domain.conversationMeans[planned.meeting.means],
          )}
        </p>
      ) : (
        <p className="muted">
          {objection.status === 'withdrawn' || objection.status === 'not-admitted'
            ? texts.noHearing
            : objection.invited
              ? texts.invited(day(objection.invited.sentOn))
              : texts.notInvited}
        </p>
      )}
    </Part>
  );
};

/** R14: what the board decided, and what that does to the verdict. */
export const DecisionPart = ({ objection }: { objection: Objection }) => {
  const words = useText();
  const language = useLanguage();
  const texts = words.objections.desk;
  if (!('decision' in objection)) return null;
  const { decision } = objection;
  const sent = 'decisionSent' in objection ? objection.decisionSent : null;
  const facts = [
    formatDate(decision.decidedOn, language, 'date'),
    sent && texts.decisionSent(formatDate(sent.sentOn, language, 'date')),
  ];
  return (
    <Part
      title={texts.decision}
      chip={words.objections.outcome[decision.outcome]}
      remark={facts.filter(Boolean).join(' · ')}
    >
      <p>
        {decision.verdictBecomes
          ? texts.verdictBecomes(words.domain.outcomes[decision.verdictBecomes])
          : texts.verdictStays}
      </p>
      <Under title={texts.reasons}>
        <Told text={decision.reasons} />
      </Under>
      {decision.change ? (
        <Under title={texts.change}>
          <Told text={decision.change} />
        </Under>
      ) : null}
    </Part>
  );
};

const Told = ({ text }: { text: string }) => {
  const { timeline } = useText().complaint;
  return <Quote text={text} more={timeline.showAll} less={timeline.showLess} />;
};

const Under = ({ title, children }: { title: string; children: ReactNode }) => (
  <div className={classes.under}>
    <h3 className={classes.underTitle}>{title}</h3>
    {children}
  </div>
);

const Part = ({
  title,
  chip,
  late = false,
  remark,
  children,
}: {
  title: string;
  chip?: string;
  late?: boolean;
  remark?: string;
  children: ReactNode;
}) => (
  <section className={classes.part}>
    <div className={classes.partHead}>
      <h2 className={classes.partTitle}>{title}</h2>
      {chip ? <Chip meaning={late ? 'soon' : 'plain'}>{chip}</Chip> : null}
    </div>
    {remark ? <p className="tiny">{remark}</p> : null}
    {children}
  </section>
);
