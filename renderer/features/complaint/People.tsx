import type { Contact } from '../../../shared/complaint/parties.ts';
import type { OpenComplaint } from '../../../shared/complaint/state.ts';
import { useLanguage, useText } from '../../text/text.tsx';
import { hearingWords } from './hearing-words.ts';
import classes from './People.module.css';

/** Everybody in the file, with how to reach them and where their hearing stands. */
export const People = ({ state }: { state: OpenComplaint }) => {
  const words = useText();
  const language = useLanguage();
  const texts = words.complaint.file;
  const { complainant, representative } = state.received;
  return (
    <ul className={classes.people}>
      <li>
        <Name name={complainant.name} what={texts.complainant} />
        <ContactFacts contact={complainant} />
        <p className="tiny">{hearingWords(state.complainantHearing, words, language)}</p>
      </li>
      {representative ? (
        <li>
          <Name name={representative.name} what={texts.representative} />
          <ContactFacts contact={representative} />
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
    </ul>
  );
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
