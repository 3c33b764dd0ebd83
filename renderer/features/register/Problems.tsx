import { Anchor } from '@mantine/core';
import type { Field } from '../../../shared/complaint/refusals.ts';
import { Notice } from '../../components/Notice.tsx';
import { isRefusal, type Problem, problemText } from '../../text/problem-text.ts';
import { fieldName } from '../../text/refusal-words.ts';
import { useLanguage, useText } from '../../text/text.tsx';
import classes from './RegisterForm.module.css';

/** All that is missing at once, each a way to its field; or what else stood in the way. */
export const Problems = ({ problem, onGoTo }: { problem: Problem | null; onGoTo: (field: Field) => void }) => {
  const words = useText();
  const language = useLanguage();
  if (!problem) return null;
  if (!isRefusal(problem) || problem.type !== 'missing')
    return (
      <Notice meaning="late" title={words.register.notSaved}>
        {problemText(problem, null, words, language)}
      </Notice>
    );
  return (
    <Notice meaning="late" title={words.register.notSaved}>
      {words.register.needed}
      <ul className={classes.missing}>
        {problem.fields.map((field) => (
          <li key={field}>
            <Anchor component="button" type="button" onClick={() => onGoTo(field)}>
              {fieldName(field, words)}
            </Anchor>
          </li>
        ))}
      </ul>
    </Notice>
  );
};
