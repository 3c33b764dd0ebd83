import type { ReactNode } from 'react';
import { type Objection, type OpenComplaint, objectionOf, verdictOf } from '../../../../../shared/complaint/state.ts';
import { deadlinesOf, urgencyOf } from '../../../../../shared/procedure/deadlines.ts';
import { Chip } from '../../../../components/Chip.tsx';
import { standingWords } from '../../../../components/deadline/deadline-words.ts';
import { Quote } from '../../../../components/timeline/Quote.tsx';
import type { ComplaintFile } from '../../../../store/store-types.ts';
import { useCalendar, useLaw, useToday } from '../../../../store/use-store.tsx';
import { formatDate } from '../../../../text/dates.ts';
import { listed } from '../../../../text/party-words.ts';
import { useLanguage, useText } from '../../../../text/text.tsx';
import classes from './CaseBrief.module.css';

/**
 * What a decision on an objection rests on, in short: the complaint, the verdict, the objection and the hearing. Whoever
 * decides twice a month has it before them without going through the file.
 */
export const CaseBrief = ({ state, file }: { state: OpenComplaint; file: ComplaintFile }) => {
  const words = useText();
  const language = useLanguage();
  const law = useLaw();
  const calendar = useCalendar();
  const today = useToday();
  const texts = words.complaint.objection.brief;
  const verdict = verdictOf(state);
  const objection = objectionOf(state);
  const due = deadlinesOf(file, law).find(
    ({ kind, progress }) => kind === 'board-decision' && progress.status === 'running',
  );
  const { received } = state;
  return (
    <section className={classes.brief} aria-label={texts.title}>
      <h3 className={classes.title}>{texts.title}</h3>
      {due ? (
        <Chip meaning={standingWords(urgencyOf(due, today, calendar), words.complaint.deadlines).meaning}>
          {texts.by(formatDate(due.derivation.due, language))}
        </Chip>
      ) : null}
      <Part title={texts.complaint} remark={texts.received(formatDate(received.receivedOn, language, 'date'))}>
        <p className={classes.summary}>{received.summary}</p>
        <Told text={received.text} />
      </Part>
      {received.wish ? (
        <Part title={texts.wish}>
          <Told text={received.wish} />
        </Part>
      ) : null}
      {verdict ? (
        <Part
          title={texts.verdict}
          remark={texts.issued(
            words.domain.outcomes[verdict.outcome].toLowerCase(),
            formatDate(verdict.issuedOn, language, 'date'),
          )}
        >
          <Told text={[verdict.findings, verdict.reasons].filter(Boolean).join('\n\n')} />
        </Part>
      ) : null}
      {state.measures.length > 0 ? (
        <Part title={texts.measures}>
          <ul className={classes.measures}>
            {state.measures.map(({ id, description, owner, dueOn }) => (
              <li key={id}>
                {description}
                <span className="tiny">
                  {' '}
                  {words.complaint.measureForms.due(owner, formatDate(dueOn, language, 'date'))}
                </span>
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      {objection ? (
        <>
          <Part title={texts.objection} remark={texts.received(formatDate(objection.receivedOn, language, 'date'))}>
            {objection.late && objection.due ? (
              <p className="small">
                {objection.admission?.admitted
                  ? texts.admitted(objection.admission.reason)
                  : texts.late(formatDate(objection.due, language, 'plain'))}
              </p>
            ) : null}
            <Told text={objection.text} />
          </Part>
          <Part title={texts.hearing}>
            <HearingInShort state={state} objection={objection} />
          </Part>
        </>
      ) : null}
    </section>
  );
};

const HearingInShort = ({ state, objection }: { state: OpenComplaint; objection: Objection }) => {
  const { complaint } = useText();
  const texts = complaint.objection.brief;
  const language = useLanguage();
  const hearing = 'hearing' in objection ? objection.hearing : null;
  if (!hearing) return <p className="small muted">{texts.notHeard}</p>;
  const day = formatDate(hearing.on, language, 'date');
  if (hearing.how === 'declined')
    return (
      <>
        <p className="small">{texts.declined(formatDate(hearing.on, language, 'plain'))}</p>
        {hearing.reason ? <Told text={hearing.reason} /> : null}
      </>
    );
  const conversation = state.conversations.findLast(
    (each) => each.about === 'objection' && each.status === 'held' && each.meeting.on === hearing.on,
  );
  if (conversation?.status !== 'held') return <p className="small">{texts.heldOn(day)}</p>;
  return (
    <>
      <p className="small">{texts.held(day, listed(conversation.present, complaint.and))}</p>
      <Told text={conversation.account} />
    </>
  );
};

const Told = ({ text }: { text: string }) => {
  const { timeline } = useText().complaint;
  return <Quote text={text} more={timeline.showAll} less={timeline.showLess} />;
};

const Part = ({ title, remark, children }: { title: string; remark?: string; children: ReactNode }) => (
  <section className={classes.part}>
    <h4 className={classes.heading}>
      {title} {remark ? <span className="tiny">{remark}</span> : null}
    </h4>
    {children}
  </section>
);
