import { useState } from 'react';
import type { LetterKind } from '../../../shared/complaint/letter-kind.ts';
import type { Addressee } from '../../../shared/complaint/parties.ts';
import type { OpenComplaint } from '../../../shared/complaint/state.ts';
import { calendarOf, regulationNow } from '../../../shared/procedure/law.ts';
import { Loading } from '../../components/Loading.tsx';
import { LetterPaper } from '../../components/letter/LetterPaper.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useDraft } from '../../components/use-draft.ts';
import { addresseeKey } from '../../routes.ts';
import type { ComplaintFile } from '../../store/store-types.ts';
import { useLaw, useToday } from '../../store/use-store.tsx';
import { partyName } from '../../text/party-words.ts';
import { useText } from '../../text/text.tsx';
import classes from './LetterDesk.module.css';
import { LetterInputFields } from './LetterInputFields.tsx';
import { LetterProblem } from './LetterProblem.tsx';
import { LetterSteps } from './LetterSteps.tsx';
import { startEntries } from './letter-entries.ts';
import { useLetter } from './use-letter.ts';

/** The letter on the left as it will look; on the right what it needs and what can be done with it. */
export const LetterDesk = ({
  kind,
  to,
  file,
  state,
  back,
}: {
  kind: LetterKind;
  to: Addressee;
  file: ComplaintFile;
  state: OpenComplaint;
  back: string;
}) => {
  const today = useToday();
  const calendar = calendarOf(regulationNow(useLaw()));
  // What the file says when the letter is begun; what happens beside it meanwhile does not undo what is typed.
  const [start] = useState(() => startEntries(kind, to, state, today, calendar));
  const draft = useDraft(`letter:${file.stream}:${kind}:${addresseeKey(to)}`, start);
  const words = useText();
  if (!draft.values) return <Loading />;
  return (
    <div className={classes.screen}>
      <header className={classes.head}>
        <div className={classes.words}>
          <p className="small muted">
            <span className="num">{state.received.number}</span> · {words.letter.to(partyName(to, state, words))}
          </p>
          <h1>{words.domain.letters[kind]}</h1>
        </div>
      </header>
      <Desk kind={kind} to={to} file={file} state={state} back={back} draft={{ ...draft, values: draft.values }} />
    </div>
  );
};

type EntriesDraft = ReturnType<typeof useDraft<ReturnType<typeof startEntries>>>;

const Desk = ({
  kind,
  to,
  file,
  state,
  back,
  draft,
}: {
  kind: LetterKind;
  to: Addressee;
  file: ComplaintFile;
  state: OpenComplaint;
  back: string;
  draft: EntriesDraft & { readonly values: ReturnType<typeof startEntries> };
}) => {
  const words = useText().letter;
  const letter = useLetter(kind, to, file, draft.values);
  const [drawn, setDrawn] = useState(true);
  return (
    <div className={classes.columns}>
      <div className={classes.paper}>
        {letter.status === 'making' ? <Loading>{words.making}</Loading> : null}
        {letter.status === 'failed' ? <LetterProblem error={letter.error} /> : null}
        {letter.status === 'made' && !drawn ? <Notice meaning="soon">{words.notDrawn}</Notice> : null}
        {letter.status === 'made' && drawn ? (
          <LetterPaper bytes={letter.bytes} label={words.preview} onFailed={() => setDrawn(false)} />
        ) : null}
      </div>
      <aside className={classes.side}>
        <LetterInputFields
          kind={kind}
          to={to}
          state={state}
          letter={letter}
          entries={draft.values}
          onChange={draft.set}
        />
        <LetterSteps
          kind={kind}
          to={to}
          file={file}
          state={state}
          letter={letter}
          entries={draft.values}
          back={back}
          onSent={draft.discard}
        />
        {letter.status === 'made' ? <p className="tiny">{words.previewNote}</p> : null}
      </aside>
    </div>
  );
};
