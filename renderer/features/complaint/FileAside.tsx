import type { PlainDate } from '../../../shared/base/plain-date.ts';
import type { OpenComplaint } from '../../../shared/complaint/state.ts';
import type { AllowedAction } from '../../../shared/procedure/allowed-actions.ts';
import type { Deadline } from '../../../shared/procedure/deadlines.ts';
import { DeadlineChip } from '../../components/deadline/DeadlineChip.tsx';
import type { ComplaintFile } from '../../store/store-types.ts';
import { useText } from '../../text/text.tsx';
import { Conversations } from './Conversations.tsx';
import { DocumentButton } from './DocumentButton.tsx';
import classes from './FileAside.module.css';
import { type Act, actOf } from './form-request.ts';
import { Measures } from './Measures.tsx';
import { OtherFiles } from './OtherFiles.tsx';
import { People } from './People.tsx';

type FileAsideProps = {
  readonly file: ComplaintFile;
  readonly state: OpenComplaint;
  readonly deadlines: readonly Deadline[];
  readonly today: PlainDate;
  readonly about: string;
  readonly actions: readonly AllowedAction[];
  readonly onAct: (act: Act) => void;
};

/** What belongs to the file beside its time: terms, people, conversations, documents, measures, other files. */
export const FileAside = ({ file, state, deadlines, today, about, actions, onAct }: FileAsideProps) => {
  const texts = useText().complaint;
  return (
    <aside className={classes.aside}>
      <section aria-labelledby="file-deadlines">
        <h2 id="file-deadlines">{texts.deadlines.title}</h2>
        <ul className={classes.chips}>
          {[...deadlines].sort(runningFirst).map((deadline) => (
            <li key={deadline.kind}>
              <DeadlineChip deadline={deadline} today={today} about={about} />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="file-people">
        <h2 id="file-people">{texts.file.people}</h2>
        <People state={state} />
        <AddButton action="name-person-involved" label={texts.file.addPerson} actions={actions} onAct={onAct} />
      </section>
      <Conversations state={state} actions={actions} today={today} onAct={onAct} />
      <section aria-labelledby="file-documents">
        <h2 id="file-documents">{texts.file.documents}</h2>
        <Documents file={file} state={state} />
        <AddButton action="add-documents" label={texts.file.addDocuments} actions={actions} onAct={onAct} />
      </section>
      <section aria-labelledby="file-measures">
        <h2 id="file-measures">{texts.file.measures}</h2>
        <Measures state={state} actions={actions} today={today} onAct={onAct} />
        <AddButton action="link-measure" label={texts.file.linkMeasure} actions={actions} onAct={onAct} />
      </section>
      <OtherFiles state={state} />
    </aside>
  );
};

const runningFirst = (a: Deadline, b: Deadline): number =>
  Number(a.progress.status !== 'running') - Number(b.progress.status !== 'running');

const AddButton = ({
  action,
  label,
  actions,
  onAct,
}: {
  action: AllowedAction['action'];
  label: string;
  actions: readonly AllowedAction[];
  onAct: (act: Act) => void;
}) => {
  const offered = actions.find((each) => each.action === action);
  const act = offered?.allowed ? actOf(offered) : null;
  if (!act) return null;
  return (
    <button type="button" className={classes.add} onClick={() => onAct(act)}>
      {label}
    </button>
  );
};

const Documents = ({ file, state }: { file: ComplaintFile; state: OpenComplaint }) => {
  const texts = useText().complaint.file;
  if (state.documents.length === 0) return <p className={classes.empty}>{texts.noDocuments}</p>;
  return (
    <ul className={classes.documents}>
      {state.documents.map((document) => (
        <li key={document.id}>
          <DocumentButton document={document} stream={file.stream} look="row" />
        </li>
      ))}
    </ul>
  );
};
