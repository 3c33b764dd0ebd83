import { assertNever } from '../../../shared/base/assert-never.ts';
import type { Contact } from '../../../shared/complaint/parties.ts';
import type { OpenComplaint, Representation } from '../../../shared/complaint/state.ts';
import { formatDate } from '../../text/dates.ts';
import { type Language, useLanguage, useText, type Words } from '../../text/text.tsx';
import { hearingWords } from './hearing-words.ts';
import classes from './People.module.css';

/** Everybody in the file, with how to reach them and where their hearing or authorisation stands. */
export const People = ({ state }: { state: OpenComplaint }) => {
  const words = useText();
  const language = useLanguage();
  const texts = words.complaint.file;
  const { representation, route } = state;
  const { complainant } = state.received;
  return (
    <ul className={classes.people}>
      <li>
        <Name name={complainant.name} what={texts.complainant} />
        <ContactFacts contact={complainant} />
        <p className="tiny">{hearingWords(state.complainantHearing, words, language)}</p>
      </li>
      {representation ? (
        <li>
          <Name
            name={representation.representative.name}
            what={[texts.representative, representation.representative.organisation].filter(Boolean).join(', ')}
          />
          <ContactFacts contact={representation.representative} />
          <p className="tiny">{authorisationWords(representation, words, language)}</p>
        </li>
      ) : null}
      {state.involved.map(({ person, hearing }) => (
        <li key={person.id}>
          <Name name={person.name} what={[texts.personInvolved, person.position].filter(Boolean).join(', ')} />
          {person.department || person.email ? (
            <p className={classes.facts}>{[person.department, person.email].filter(Boolean).join(' · ')}</p>
          ) : null}
          <p className="tiny">{hearingWords(hearing, words, language)}</p>
        </li>
      ))}
      {state.handler ? (
        <li>
          <Name name={state.handler.name} what={texts.handler} />
        </li>
      ) : null}
      {route.by === 'board' ? (
        <li>
          <Name name={words.domain.board} what={texts.boardSince(formatDate(route.since, language, 'date'))} />
        </li>
      ) : null}
    </ul>
  );
};

/** R4: where the authorisation stands. */
const authorisationWords = ({ authorisation }: Representation, words: Words, language: Language): string => {
  const { status } = words.complaint.authorisation;
  const day = (on: Parameters<typeof formatDate>[0]) => formatDate(on, language, 'date');
  switch (authorisation.status) {
    case 'needed':
      return status.needed;
    case 'requested':
      return status.requested(day(authorisation.requestedOn));
    case 'received':
      return status.received(day(authorisation.receivedOn));
    case 'withdrawn':
      return status.withdrawn(day(authorisation.withdrawnOn));
    default:
      return assertNever(authorisation);
  }
};

const Name = ({ name, what }: { name: string; what: string }) => (
  <p className={classes.name}>
    {name} <span className="tiny">{what}</span>
  </p>
);

const ContactFacts = ({ contact }: { contact: Contact }) => (
  <>
    {contact.phone || contact.email ? (
      <p className={classes.facts}>
        {[contact.phone, contact.email]
          .filter((fact) => fact !== null)
          .map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
      </p>
    ) : null}
    {contact.address ? <p className={classes.address}>{contact.address}</p> : null}
  </>
);
