import { Button, Progress } from '@mantine/core';
import { useState } from 'react';
import { assertNever } from '../../../../shared/base/assert-never.ts';
import type { OpenComplaint } from '../../../../shared/complaint/state.ts';
import { type DossierAudience, mayHoldNotes } from '../../../../shared/dossier/audience.ts';
import { LetterPaper } from '../../../components/letter/LetterPaper.tsx';
import { Notice } from '../../../components/Notice.tsx';
import type { ComplaintFile } from '../../../store/store-types.ts';
import { errorText } from '../../../text/error-text.ts';
import { useText, type Words } from '../../../text/text.tsx';
import { DossierChoices } from './DossierChoices.tsx';
import classes from './DossierDesk.module.css';
import { HandingOver } from './HandingOver.tsx';
import { type DossierInHand, type Progress as MakingProgress, useDossier } from './use-dossier.ts';

/** The dossier as it will look, on the left; for whom it is and where it goes, on the right. */
export const DossierDesk = ({ file, state }: { file: ComplaintFile; state: OpenComplaint }) => {
  const texts = useText().dossier;
  const [audience, setAudience] = useState<DossierAudience>('own-use');
  const [notes, setNotes] = useState(false);
  const withNotes = notes && mayHoldNotes(audience);
  const inHand = useDossier(file, state, audience, withNotes);
  const { number, summary } = state.received;
  return (
    <div className={classes.screen}>
      <header className={classes.head}>
        <p className="small muted">
          <span className="num">{number}</span> · {summary}
        </p>
        <h1>{texts.title}</h1>
      </header>
      <div className={classes.columns}>
        <div className={classes.paper}>
          <Paper inHand={inHand} />
        </div>
        <aside className={classes.side}>
          <p className="small muted">{texts.intro}</p>
          <DossierChoices
            state={state}
            audience={audience}
            onAudience={setAudience}
            withNotes={withNotes}
            onNotes={setNotes}
          />
          <HandingOver stream={file.stream} made={inHand.status === 'made' ? inHand : null} />
          {inHand.status === 'made' && inHand.lost.length > 0 ? (
            <Notice meaning="soon">{texts.lost(inHand.lost.join(', '))}</Notice>
          ) : null}
          {inHand.status === 'made' ? <p className="tiny">{texts.previewNote}</p> : null}
        </aside>
      </div>
    </div>
  );
};

const Paper = ({ inHand }: { inHand: DossierInHand }) => {
  const words = useText();
  const texts = words.dossier;
  const [drawn, setDrawn] = useState(true);
  switch (inHand.status) {
    case 'making':
      return <Making progress={inHand.progress} onStop={inHand.stop} />;
    case 'made':
      return drawn ? (
        <LetterPaper bytes={inHand.bytes} label={texts.preview} onFailed={() => setDrawn(false)} />
      ) : (
        <Notice meaning="soon">{texts.notDrawn}</Notice>
      );
    case 'stopped':
      return (
        <Notice
          actions={
            <Button variant="default" onClick={inHand.again}>
              {texts.again}
            </Button>
          }
        >
          {texts.stopped}
        </Notice>
      );
    case 'failed':
      return <Notice meaning="late">{problem(inHand.error, words)}</Notice>;
    default:
      return assertNever(inHand);
  }
};

const Making = ({ progress, onStop }: { progress: MakingProgress; onStop: () => void }) => {
  const texts = useText().dossier;
  const share = progress.at === 'papers' ? (100 * progress.done) / Math.max(1, progress.of) : null;
  return (
    <div className={classes.making}>
      <p role="status">{texts.making}</p>
      <Progress value={share ?? 100} animated={share === null} striped={share === null} aria-label={texts.making} />
      <p className="small muted num">{progressWords(progress, texts)}</p>
      <Button variant="default" onClick={onStop}>
        {texts.stop}
      </Button>
    </div>
  );
};

const progressWords = (progress: MakingProgress, texts: Words['dossier']): string => {
  if (progress.at === 'pictures') return texts.pictures;
  return progress.at === 'pages' ? texts.laying : texts.progress(progress.done, progress.of);
};

const problem = (error: Extract<DossierInHand, { status: 'failed' }>['error'], words: Words): string => {
  const texts = words.dossier;
  switch (error.type) {
    case 'not-founded':
      return texts.problems.notFounded;
    case 'no-representative':
    case 'not-authorised':
      return texts.withheld[error.type];
    case 'dossier-in-hand':
      return texts.problems.inHand;
    case 'dossier-cancelled':
      return texts.stopped;
    case 'locked':
      return errorText(words, error);
    default:
      return assertNever(error);
  }
};
