import type { ReactNode } from 'react';
import type { PlainDate } from '../../../shared/base/plain-date.ts';
import type { DocumentRef } from '../../../shared/complaint/document.ts';
import type { OpenComplaint } from '../../../shared/complaint/state.ts';
import type { Deadline } from '../../../shared/procedure/deadlines.ts';
import { Chip } from '../../components/Chip.tsx';
import { DeadlineChip } from '../../components/deadline/DeadlineChip.tsx';
import { useRegulation } from '../../store/use-store.tsx';
import { formatDate } from '../../text/dates.ts';
import { termLength } from '../../text/term-words.ts';
import { useLanguage, useText } from '../../text/text.tsx';
import classes from './ObjectionDesk.module.css';

/** What belongs to it beside the words: terms with why they end when they end, people, measures, papers. */
export const DeskAside = ({
  state,
  deadlines,
  today,
  documentFor,
}: {
  state: OpenComplaint;
  deadlines: readonly Deadline[];
  today: PlainDate;
  documentFor: (document: DocumentRef) => ReactNode;
}) => {
  const words = useText();
  const language = useLanguage();
  const regulation = useRegulation();
  const texts = words.objections.desk;
  const about = `${state.received.number} · ${state.received.summary}`;
  const shown = [...deadlines].filter(({ kind }) => kind === 'objection' || kind === 'board-decision').reverse();
  return (
    <aside className={classes.aside}>
      <section aria-labelledby="desk-deadlines">
        <h2 id="desk-deadlines">{texts.deadlines}</h2>
        <ul className={classes.chips}>
          {shown.map((deadline) => (
            <li key={deadline.kind}>
              <DeadlineChip deadline={deadline} today={today} about={about} />
            </li>
          ))}
        </ul>
        {shown.some(({ kind }) => kind === 'board-decision') ? null : (
          <p className={classes.empty}>{texts.noDeadlines(termLength('board-decision', regulation, words))}</p>
        )}
      </section>
      <section aria-labelledby="desk-people">
        <h2 id="desk-people">{texts.people}</h2>
        <ul className={classes.things}>
          {peopleOf(state).map(({ name, role, reach }) => (
            <li key={`${role}:${name}`}>
              {name} <span className="tiny">{texts[role]}</span>
              {reach ? <span className={classes.thingFacts}>{reach}</span> : null}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="desk-measures">
        <h2 id="desk-measures">{texts.measures}</h2>
        {state.measures.length === 0 ? <p className={classes.empty}>{texts.noMeasures}</p> : null}
        <ul className={classes.things}>
          {state.measures.map(({ id, description, owner, dueOn, progress }) => (
            <li key={id}>
              {description}
              <span className={classes.thingFacts}>{texts.measureBy(owner, formatDate(dueOn, language, 'date'))}</span>
              {progress.status === 'open' && today <= dueOn ? null : (
                <span className={classes.thingChip}>
                  <Chip meaning={progress.status === 'open' ? 'late' : progress.status === 'done' ? 'done' : 'plain'}>
                    {progress.status === 'open' ? words.measures.views.late : texts.measureStatus[progress.status]}
                  </Chip>
                </span>
              )}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="desk-documents">
        <h2 id="desk-documents">{texts.documents}</h2>
        {state.documents.length === 0 ? <p className={classes.empty}>{texts.noDocuments}</p> : null}
        <ul className={classes.documents}>
          {/* The latest first: the objection before the first letter. */}
          {state.documents.toReversed().map((document) => (
            <li key={document.id}>{documentFor(document)}</li>
          ))}
        </ul>
      </section>
    </aside>
  );
};

type Someone = {
  readonly name: string;
  readonly role: 'complainant' | 'representative' | 'personInvolved' | 'handler';
  readonly reach: string;
};

const peopleOf = (state: OpenComplaint): readonly Someone[] => {
  const { received, representation, involved, handler } = state;
  const reach = (contact: { readonly phone: string | null; readonly email: string | null }) =>
    [contact.phone, contact.email].filter(Boolean).join(' · ');
  return [
    { name: received.complainant.name, role: 'complainant', reach: reach(received.complainant) },
    ...(representation
      ? [
          {
            name: representation.representative.name,
            role: 'representative',
            reach: reach(representation.representative),
          } as const,
        ]
      : []),
    ...involved.map(
      ({ person }) => ({ name: person.name, role: 'personInvolved', reach: person.position ?? '' }) as const,
    ),
    ...(handler ? [{ name: handler.name, role: 'handler', reach: '' } as const] : []),
  ];
};
