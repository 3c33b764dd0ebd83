import { Button, FileButton } from '@mantine/core';
import { useText } from '../../text/text.tsx';
import classes from './LetterDesk.module.css';
import type { Filing } from './use-filing.ts';

/** What Word and scanners make of a letter. */
const finished = '.docx,.doc,.odt,.pdf';

/** The letter into the file, out to Word, and the finished version back in: that one is the document of record. */
export const LetterInFile = ({ filing }: { filing: Filing }) => {
  const { steps } = useText().letter;
  return (
    <section className={classes.group}>
      {filing.filed ? (
        <p className={classes.filed}>
          {steps.filed(filing.filed.name)}
          {filing.changed ? <span className="muted"> {steps.changed}</span> : null}
        </p>
      ) : (
        <p className="small muted">{steps.fileWhy}</p>
      )}
      <div className={classes.buttons}>
        {filing.filed && !filing.changed ? null : (
          <Button variant="default" loading={filing.busy === 'file'} onClick={() => void filing.file()}>
            {filing.filed ? steps.fileAgain : steps.file}
          </Button>
        )}
        <Button variant="default" loading={filing.busy === 'open'} onClick={() => void filing.openInWord()}>
          {steps.word}
        </Button>
        <Button variant="default" loading={filing.busy === 'save'} onClick={() => void filing.saveAs()}>
          {steps.saveAs}
        </Button>
        <FileButton accept={finished} onChange={(chosen) => chosen && void filing.takeBack(chosen)}>
          {(button) => (
            <Button {...button} variant="default" loading={filing.busy === 'take-back'}>
              {steps.takeBack}
            </Button>
          )}
        </FileButton>
      </div>
      <p className="tiny">{steps.takeBackWhy}</p>
    </section>
  );
};
