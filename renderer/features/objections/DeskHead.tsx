import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { StreamId } from '../../../shared/base/ids.ts';
import type { OpenComplaint } from '../../../shared/complaint/state.ts';
import { complaintPath, dossierPath } from '../../routes.ts';
import { useRegulation } from '../../store/use-store.tsx';
import { formatDate } from '../../text/dates.ts';
import { receivedBy, subjectName } from '../../text/subject-words.ts';
import { useLanguage, useText } from '../../text/text.tsx';
import classes from './ObjectionDesk.module.css';

/** Which complaint this objection is about, and the ways to all of it: the file, and the dossier as one document. */
export const DeskHead = ({ state, stream }: { state: OpenComplaint; stream: StreamId }) => {
  const words = useText();
  const language = useLanguage();
  const regulation = useRegulation();
  const { received, representation } = state;
  const { complainant } = received;
  const facts = [
    received.number,
    ...received.subjects.map((subject) => subjectName(subject, regulation, words)),
    words.complaint.file.received(
      receivedBy(received.channel, regulation, words),
      formatDate(received.receivedOn, language, 'full'),
    ),
  ];
  return (
    <header className={classes.head}>
      <div className={classes.headWords}>
        <p className={classes.facts}>{facts.join(' · ')}</p>
        <h1 className={classes.title}>{received.summary}</h1>
        <p className={classes.who}>
          {[complainant.name, complainant.organisation].filter(Boolean).join(', ')}
          {representation ? (
            <span className="tiny"> {words.complaint.file.representedBy(representation.representative.name)}</span>
          ) : null}
        </p>
      </div>
      <div className={classes.headButtons}>
        <Button component={Link} href={complaintPath(stream)} variant="default" size="xs">
          {words.objections.desk.openFile}
        </Button>
        <Button component={Link} href={dossierPath(stream)} variant="default" size="xs">
          {words.dossier.open}
        </Button>
      </div>
    </header>
  );
};
