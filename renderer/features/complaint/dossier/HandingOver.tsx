import { Button, Progress } from '@mantine/core';
import type { StreamId } from '../../../../shared/base/ids.ts';
import type { Dossier } from '../../../../shared/dossier/dossier.ts';
import { Notice } from '../../../components/Notice.tsx';
import { useText } from '../../../text/text.tsx';
import classes from './DossierDesk.module.css';
import { useHandingOver } from './use-handing-over.ts';

/** Into Word, to a file, or to a folder with every document; nothing of it while the dossier is being made. */
export const HandingOver = ({
  stream,
  made,
}: {
  stream: StreamId;
  made: { readonly dossier: Dossier; readonly bytes: Uint8Array } | null;
}) => {
  const texts = useText().dossier;
  const { busy, said, written, open, save, saveFolder, stopFolder } = useHandingOver(stream, made);
  const disabled = made === null || busy !== null;
  return (
    <section className={classes.group} aria-label={texts.out}>
      <div className={classes.buttons}>
        <Button disabled={disabled} loading={busy === 'save'} onClick={() => void save()}>
          {texts.save}
        </Button>
        <Button variant="default" disabled={disabled} loading={busy === 'open'} onClick={() => void open()}>
          {texts.word}
        </Button>
        <Button variant="default" disabled={disabled} loading={busy === 'folder'} onClick={() => void saveFolder()}>
          {texts.folder}
        </Button>
      </div>
      <p className="tiny">{texts.folderWhy}</p>
      {written ? (
        <div className={classes.writing}>
          <Progress
            value={(100 * written.done) / Math.max(1, written.of)}
            aria-label={texts.savingFolder(written.done, written.of)}
          />
          <span className="small muted num">{texts.savingFolder(written.done, written.of)}</span>
          <Button variant="default" size="xs" onClick={stopFolder}>
            {texts.stop}
          </Button>
        </div>
      ) : null}
      {said ? <Notice meaning={said.isTrouble ? 'late' : 'done'}>{said.text}</Notice> : null}
    </section>
  );
};
