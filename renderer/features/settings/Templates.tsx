import { useState } from 'react';
import { letterKinds } from '../../../shared/complaint/letter-kind.ts';
import { may } from '../../../shared/members/rights.ts';
import { Notice } from '../../components/Notice.tsx';
import { useMember } from '../../store/use-store.tsx';
import { useText } from '../../text/text.tsx';
import { Section } from './Section.tsx';
import { TemplateLine } from './TemplateLine.tsx';
import classes from './Templates.module.css';

/** The Word template of every letter: look, change in Word, put back, or go back to the shipped one. */
export const Templates = () => {
  const { templates: words } = useText();
  const mayChange = may(useMember(), 'change-templates');
  const [message, setMessage] = useState('');
  return (
    <Section title={words.title} remark={words.remark}>
      {mayChange ? null : <Notice>{words.notAllowed}</Notice>}
      <ol className={classes.steps}>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div role="status" aria-live="polite">
        {message ? <Notice meaning="done">{message}</Notice> : null}
      </div>
      <ul className={classes.list}>
        {letterKinds.map((letter) => (
          <TemplateLine key={letter} letter={letter} mayChange={mayChange} onDone={setMessage} />
        ))}
      </ul>
    </Section>
  );
};
