import { Button, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type SubmitEvent, useState } from 'react';
import type { MissingFact } from '../../../shared/letters/missing-facts.ts';
import type { Organisation } from '../../../shared/register/register.ts';
import { useExecute } from '../../commands/use-execute.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useRegister } from '../../store/use-store.tsx';
import { type AnyError, errorText } from '../../text/error-text.ts';
import { useText } from '../../text/text.tsx';
import classes from './LetterDesk.module.css';

const lines = ['street', 'postcodeAndTown', 'email', 'phone'] as const satisfies readonly (keyof Organisation)[];

/** The letterhead's facts, asked where the first letter needs them; an event like any other. */
export const OrganisationFacts = ({ missing }: { missing: readonly MissingFact[] }) => {
  const register = useRegister();
  const { executeRegister } = useExecute();
  const words = useText();
  const [typed, setTyped] = useState<Partial<Organisation>>({});
  const [problem, setProblem] = useState<AnyError | null>(null);
  const [saving, setSaving] = useState(false);
  const asked = missing.some((fact) => fact.startsWith('organisation-'));
  if (!asked || register.status !== 'founded') return null;
  const organisation = { ...register.organisation, ...typed };
  const save = async () => {
    setSaving(true);
    const answer = await executeRegister({ type: 'ChangeOrganisation', organisation });
    setSaving(false);
    if (!answer.ok) return setProblem(answer.error);
    notifications.show({ message: words.letter.done.organisation, autoClose: 3000 });
  };
  return (
    <form
      className={classes.group}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2>{words.letter.organisation.title}</h2>
      <p className="small muted">{words.letter.organisation.why}</p>
      {lines.map((line) => (
        <TextInput
          key={line}
          label={words.letter.organisation[line]}
          value={organisation[line]}
          onChange={(event) => {
            setProblem(null);
            setTyped({ ...typed, [line]: event.currentTarget.value });
          }}
        />
      ))}
      {problem ? <Notice meaning="late">{errorText(words, problem)}</Notice> : null}
      <Button type="submit" variant="default" loading={saving} w="fit-content">
        {words.letter.organisation.save}
      </Button>
    </form>
  );
};
