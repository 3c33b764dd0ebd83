import type { SubjectId } from '../complaint/subjects.ts';
import { type Law, regulationNow } from '../procedure/law.ts';
import { formSubjects } from './form-labels.ts';
import { subjectWords } from './intake-words.ts';

const plain = (name: string): string => name.replace(/\s+/g, ' ').trim().toLowerCase();

/**
 * R18: the subject that a form means by a name: what it is called now, what it was called when the form was made, or
 * the program's own word for it, in either language. A subject that is no longer offered is none.
 */
export const subjectNamed = (law: Law): ((name: string) => SubjectId | null) => {
  const offered = new Set(regulationNow(law).subjects.flatMap(({ id, retired }) => (retired ? [] : [id])));
  const ids = new Map<string, SubjectId>();
  // The newest name wins: an old one may have gone to another subject since.
  const learn = (name: string, id: SubjectId) => {
    if (!ids.has(plain(name))) ids.set(plain(name), id);
  };
  for (const { regulation } of law.toReversed())
    for (const { id, name } of regulation.subjects) if (name !== null) learn(name, id);
  for (const { subject, form } of subjectWords)
    for (const name of [...Object.values(formSubjects[subject]), ...form]) learn(name, subject as string as SubjectId);
  return (name) => {
    const id = ids.get(plain(name));
    return id !== undefined && offered.has(id) ? id : null;
  };
};

/** Several names that a mail handler put on one line: each the longest that is a name, as one may hold a comma. */
export const namesIn = (answer: string, isName: (name: string) => boolean): readonly string[] => {
  const pieces = answer.split(/([,;|•\n]\s*)/);
  const names: string[] = [];
  for (let from = 0; from < pieces.length; from += 2) {
    for (let to = pieces.length; to > from; to -= 2) {
      const name = pieces.slice(from, to).join('').trim();
      if (!isName(name)) continue;
      names.push(name);
      from = to - 1;
      break;
    }
  }
  return names;
};
