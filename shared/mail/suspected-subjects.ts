import type { SubjectId } from '../complaint/subjects.ts';
import { type Law, regulationNow } from '../procedure/law.ts';
import type { IncomingMessage } from './incoming-message.ts';
import { subjectWords } from './intake-words.ts';
import { namesIn, subjectNamed } from './named-subjects.ts';
import type { OwnWords } from './own-words.ts';
import type { SuspectedSubject } from './proposal.ts';

/**
 * The subjects (R18) that the form names or, without a form, that subject line and text hint at; in the order of the
 * regulation, and only those that it still offers.
 */
export const suspectedSubjects = (message: IncomingMessage, own: OwnWords, law: Law): readonly SuspectedSubject[] => {
  const found = message.form ? named(message.form.subjects, law) : hinted(message.subject, own.body);
  return regulationNow(law).subjects.flatMap(({ id, retired }) => {
    const suspected = found.find(({ subject }) => subject === id);
    return retired || !suspected ? [] : [suspected];
  });
};

const named = (answers: readonly string[], law: Law): readonly SuspectedSubject[] => {
  const idOf = subjectNamed(law);
  // Together again: a name with a comma in it may have been cut in two.
  return namesIn(answers.join(', '), (name) => idOf(name) !== null).flatMap((words) => {
    const subject = idOf(words);
    return subject === null ? [] : [{ subject, source: 'form' as const, words }];
  });
};

const hinted = (subjectLine: string, body: string): readonly SuspectedSubject[] =>
  subjectWords.flatMap(({ subject: shipped, hint }): readonly SuspectedSubject[] => {
    const subject = shipped as string as SubjectId;
    const inSubject = hint.exec(subjectLine)?.[0];
    if (inSubject !== undefined) return [{ subject, source: 'subject-line', words: inSubject }];
    const inText = hint.exec(body)?.[0];
    return inText === undefined ? [] : [{ subject, source: 'text', words: inText }];
  });
