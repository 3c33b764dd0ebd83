import { Button } from '@mantine/core';
import type { OpenComplaint } from '../../../shared/complaint/state.ts';
import type { AllowedAction } from '../../../shared/procedure/allowed-actions.ts';
import { Notice } from '../../components/Notice.tsx';
import type { ComplaintFile } from '../../store/store-types.ts';
import { useText } from '../../text/text.tsx';
import classes from './FileNotices.module.css';
import { type Act, actOf } from './form-request.ts';

/** What a person must know before they act on this file: it is not whole, it contradicts itself, something holds it. */
export const FileNotices = ({
  file,
  state,
  actions,
  onAct,
}: {
  file: ComplaintFile;
  state: OpenComplaint;
  actions: readonly AllowedAction[];
  onAct: (act: Act) => void;
}) => {
  const words = useText().complaint;
  const texts = words.file;
  const contradictions = file.contradictions.length;
  const aboutYou = actions.some((each) => !each.allowed && each.refusal.type === 'complaint-is-about-you');
  const authorisation = heldBack(state);
  if (!file.readOnly && contradictions === 0 && !aboutYou && !authorisation) return null;
  return (
    <div className={classes.notices}>
      {file.readOnly ? (
        <Notice meaning="soon" title={texts.readOnly.title}>
          {texts.readOnly.body(file.unreadable)}
        </Notice>
      ) : null}
      {contradictions > 0 ? (
        <Notice meaning="soon" title={texts.contradictions.title(contradictions)}>
          {texts.contradictions.body}
        </Notice>
      ) : null}
      {aboutYou ? <Notice meaning="soon">{words.refusals.aboutYou}.</Notice> : null}
      {authorisation ? (
        <Notice
          meaning="waiting"
          title={words.authorisation.notice.title[authorisation.status]}
          actions={<Record actions={actions} onAct={onAct} />}
        >
          {words.authorisation.notice.body(authorisation.name)}
        </Notice>
      ) : null}
    </div>
  );
};

/** R4: while this lasts, nothing about the contents goes to the representative. */
const heldBack = ({ status, representation }: OpenComplaint) =>
  representation && representation.authorisation.status !== 'received' && status !== 'closed'
    ? { name: representation.representative.name, status: representation.authorisation.status }
    : null;

const Record = ({ actions, onAct }: { actions: readonly AllowedAction[]; onAct: (act: Act) => void }) => {
  const texts = useText().complaint.authorisation.notice;
  const record = actions.find(({ action }) => action === 'record-authorisation');
  const act = record?.allowed ? actOf(record) : null;
  if (!act) return null;
  return (
    <Button size="compact-sm" variant="default" onClick={() => onAct(act)}>
      {texts.record}
    </Button>
  );
};
