import type { IncomingMessage } from './incoming-message.ts';
import { subjectWords } from './intake-words.ts';
import type { OwnWords } from './own-words.ts';
import type { SuspectedSubject } from './proposal.ts';

/** The subjects (R18) that the form names or, without a form, that subject line and text hint at. */
export const suspectedSubjects = (message: IncomingMessage, own: OwnWords): readonly SuspectedSubject[] =>
  message.form ? named(message.form.subjects) : hinted(message.subject, own.body);

const named = (answers: readonly string[]): readonly SuspectedSubject[] =>
  subjectWords.flatMap(({ subject, form }) => {
    const words = answers.find((answer) => form.includes(answer.toLowerCase()));
    return words === undefined ? [] : [{ subject, source: 'form' as const, words }];
  });

const hinted = (subjectLine: string, body: string): readonly SuspectedSubject[] =>
  subjectWords.flatMap(({ subject, hint }): readonly SuspectedSubject[] => {
    const inSubject = hint.exec(subjectLine)?.[0];
    if (inSubject !== undefined) return [{ subject, source: 'subject-line', words: inSubject }];
    const inText = hint.exec(body)?.[0];
    return inText === undefined ? [] : [{ subject, source: 'text', words: inText }];
  });
