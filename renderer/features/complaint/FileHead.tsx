import { CopyButton } from '@mantine/core';
import type { OpenComplaint } from '../../../shared/complaint/state.ts';
import type { AllowedAction } from '../../../shared/procedure/allowed-actions.ts';
import type { ComplaintFile } from '../../store/store-types.ts';
import { formatDate } from '../../text/dates.ts';
import { useLanguage, useText, wordFor } from '../../text/text.tsx';
import classes from './FileHead.module.css';
import type { Act } from './form-request.ts';
import { MoreActions } from './MoreActions.tsx';

/** Which complaint this is: number, subjects, receipt; what it is about; whose it is. */
export const FileHead = ({
  state,
  actions,
  onAct,
}: {
  file: ComplaintFile;
  state: OpenComplaint;
  actions: readonly AllowedAction[];
  onAct: (act: Act) => void;
}) => {
  const words = useText();
  const language = useLanguage();
  const texts = words.complaint.file;
  const { received } = state;
  const { complainant, representative } = received;
  return (
    <header className={classes.head}>
      <div className={classes.words}>
        <p className={classes.facts}>
          <span className={classes.fact}>
            <NumberToCopy number={received.number} />
          </span>
          {received.subjects.map((subject) => (
            <span key={subject} className={classes.fact}>
              {wordFor(words.domain.subjects, subject)}
            </span>
          ))}
          <span className={classes.fact}>
            {texts.received(
              wordFor(words.domain.receivedBy, received.channel),
              formatDate(received.receivedOn, language, 'full'),
            )}
          </span>
        </p>
        <h1 className={classes.title}>{received.summary}</h1>
        <p className={classes.who}>
          {[complainant.name, complainant.organisation].filter(Boolean).join(', ')}{' '}
          <span className="tiny">
            ({words.domain.complainantKinds[complainant.kind].toLowerCase()}
            {representative ? `; ${texts.representedBy(representative.name)}` : ''})
          </span>
        </p>
      </div>
      <MoreActions actions={actions} state={state} onAct={onAct} />
    </header>
  );
};

/** The number as it is said over the telephone; pressed, it is on the clipboard. */
const NumberToCopy = ({ number }: { number: string }) => {
  const texts = useText().complaint.file;
  return (
    <CopyButton value={number} timeout={1500}>
      {({ copied, copy }) => (
        <>
          <button type="button" className={classes.number} aria-label={texts.copyNumber(number)} onClick={copy}>
            {number}
          </button>
          <span className={classes.copied} role="status">
            {copied ? texts.copied : ''}
          </span>
        </>
      )}
    </CopyButton>
  );
};
