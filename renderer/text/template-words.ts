import type { TemplateProblem } from '../../shared/ipc/template-types.ts';
import type { Words } from './text.tsx';

type Texts = Words['templates'];

/** What is wrong, in one sentence, with the placeholder's name. */
export const problemOf = ({ placeholder, reason }: TemplateProblem, { problems }: Texts): string =>
  (problems[reason] ?? problems.other)(placeholder);

/** Where a person finds it in Word. */
export const placeOf = ({ place, near, inTable }: TemplateProblem, texts: Texts): string => {
  const part = texts.places[place] ?? place;
  return texts.at(inTable ? texts.inTable(part) : part, near);
};
