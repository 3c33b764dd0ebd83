import type { LetterKind } from '../../../shared/complaint/letter-kind.ts';
import type { Addressee } from '../../../shared/complaint/parties.ts';
import type { OpenComplaint } from '../../../shared/complaint/state.ts';
import { Notice } from '../../components/Notice.tsx';
import type { ComplaintFile } from '../../store/store-types.ts';
import { problemText } from '../../text/problem-text.ts';
import { useLanguage, useText } from '../../text/text.tsx';
import { LetterInFile } from './LetterInFile.tsx';
import { LetterMail } from './LetterMail.tsx';
import { LetterSent } from './LetterSent.tsx';
import type { LetterEntries } from './letter-entries.ts';
import { useFiling } from './use-filing.ts';
import type { Letter } from './use-letter.ts';

/** What is done with a letter, in the order in which it is done: into the file, on its way, and that it went. */
export const LetterSteps = ({
  kind,
  to,
  file,
  state,
  letter,
  entries,
  back,
  onSent,
}: {
  kind: LetterKind;
  to: Addressee;
  file: ComplaintFile;
  state: OpenComplaint;
  letter: Letter;
  entries: LetterEntries;
  back: string;
  onSent: () => Promise<void>;
}) => {
  const words = useText();
  const language = useLanguage();
  const filing = useFiling({ kind, to, file, state, letter, entries });
  if (letter.status !== 'made') return null;
  return (
    <>
      <LetterInFile filing={filing} />
      <LetterMail key={kind} kind={kind} to={to} state={state} filing={filing} />
      <div role="status" aria-live="polite">
        {filing.message ? <Notice meaning="done">{filing.message}</Notice> : null}
      </div>
      {filing.problem ? <Notice meaning="late">{problemText(filing.problem, state, words, language)}</Notice> : null}
      <LetterSent kind={kind} to={to} state={state} filing={filing} back={back} onSent={onSent} />
    </>
  );
};
