import { Link } from 'wouter';
import type { OpenComplaint } from '../../../shared/complaint/state.ts';
import { complaintPath } from '../../routes.ts';
import { useRegulation } from '../../store/use-store.tsx';
import { listed } from '../../text/party-words.ts';
import { subjectName } from '../../text/subject-words.ts';
import { useText } from '../../text/text.tsx';
import classes from './FileAside.module.css';

/** R16, R17: the file that this part was split from, and the files that parts went to. */
export const OtherFiles = ({ state }: { state: OpenComplaint }) => {
  const words = useText();
  const regulation = useRegulation();
  const texts = words.complaint.file.others;
  const { splitFrom } = state.received;
  if (!splitFrom && state.splitOff.length === 0) return null;
  return (
    <section aria-labelledby="file-others">
      <h2 id="file-others">{texts.title}</h2>
      <ul className={classes.things}>
        {splitFrom ? (
          <li>
            <div>
              <Link href={complaintPath(splitFrom.stream)}>{splitFrom.number}</Link>
              <span className="tiny">{texts.from}</span>
            </div>
          </li>
        ) : null}
        {state.splitOff.map(({ into, subjects }) => (
          <li key={into.stream}>
            <div>
              <Link href={complaintPath(into.stream)}>{into.number}</Link>
              <span className="tiny">
                {texts.into(
                  listed(
                    subjects.map((subject) => subjectName(subject, regulation, words)),
                    words.complaint.and,
                  ),
                )}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
};
