import { Button, CopyButton } from '@mantine/core';
import { Link } from 'wouter';
import type { StreamId } from '../../../shared/base/ids.ts';
import { type OpenComplaint, outcomeOf } from '../../../shared/complaint/state.ts';
import type { AllowedAction } from '../../../shared/procedure/allowed-actions.ts';
import { Chip } from '../../components/Chip.tsx';
import { dossierPath } from '../../routes.ts';
import { useRegulation } from '../../store/use-store.tsx';
import { formatDate } from '../../text/dates.ts';
import { receivedBy, subjectName } from '../../text/subject-words.ts';
import { useLanguage, useText } from '../../text/text.tsx';
import classes from './FileHead.module.css';
import type { Act } from './form-request.ts';
import { MoreActions } from './MoreActions.tsx';

/** Which complaint this is: number, subjects, receipt; what it is about; whose it is; how it ended. */
export const FileHead = ({
  stream,
  state,
  actions,
  onAct,
}: {
  stream: StreamId;
  state: OpenComplaint;
  actions: readonly AllowedAction[];
  onAct: (act: Act) => void;
}) => {
  const words = useText();
  const language = useLanguage();
  const regulation = useRegulation();
  const texts = words.complaint.file;
  const { received, representation } = state;
  const { complainant } = received;
  return (
    <header className={classes.head}>
      <div className={classes.words}>
        <p className={classes.facts}>
          <span className={classes.fact}>
            <NumberToCopy number={received.number} />
          </span>
          {received.subjects.map((subject) => (
            <span key={subject} className={classes.fact}>
              {subjectName(subject, regulation, words)}
            </span>
          ))}
          <span className={classes.fact}>
            {texts.received(
              receivedBy(received.channel, regulation, words),
              formatDate(received.receivedOn, language, 'full'),
            )}
          </span>
        </p>
        <h1 className={classes.title}>{received.summary}</h1>
        <p className={classes.who}>
          {[complainant.name, complainant.organisation].filter(Boolean).join(', ')}{' '}
          <span className="tiny">
            ({words.domain.complainantKinds[complainant.kind].toLowerCase()}
            {representation ? `; ${texts.representedBy(representation.representative.name)}` : ''})
          </span>
        </p>
        <Standing state={state} />
      </div>
      <div className={classes.acts}>
        <Button component={Link} href={dossierPath(stream)} variant="default" size="xs" className={classes.dossier}>
          {words.dossier.open}
        </Button>
        <MoreActions actions={actions} state={state} onAct={onAct} />
      </div>
    </header>
  );
};

/** What must be seen at once: who answers, what the answer is, how it ended. */
const Standing = ({ state }: { state: OpenComplaint }) => {
  const words = useText();
  const language = useLanguage();
  const texts = words.complaint.file;
  const outcome = outcomeOf(state);
  const byBoard = state.route.by === 'board';
  if (!byBoard && outcome === null && state.status !== 'closed') return null;
  return (
    <p className={classes.standing}>
      {byBoard ? <Chip meaning="waiting">{texts.byBoard}</Chip> : null}
      {outcome ? <Chip>{words.domain.outcomes[outcome]}</Chip> : null}
      {state.status === 'closed' ? (
        <Chip meaning="done">
          {texts.ended(words.domain.endings[state.ending.kind], formatDate(state.ending.on, language, 'date'))}
        </Chip>
      ) : null}
    </p>
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
