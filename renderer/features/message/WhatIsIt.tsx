import { Radio } from '@mantine/core';
import { useEffect, useMemo, useRef } from 'react';
import type { OpenComplaint } from '../../../shared/complaint/state.ts';
import type { IncomingMessage } from '../../../shared/mail/incoming-message.ts';
import { allowedActions } from '../../../shared/procedure/allowed-actions.ts';
import type { CaseRow } from '../../../shared/projections/case-list.ts';
import { judgingOf } from '../../commands/judging.ts';
import { Notice } from '../../components/Notice.tsx';
import type { ComplaintFile } from '../../store/store-types.ts';
import { useFile, useLaw, useMember, useRegister, useToday } from '../../store/use-store.tsx';
import { partyName } from '../../text/party-words.ts';
import { useText, type Words } from '../../text/text.tsx';
import { type FollowUp, followUps, likeliest } from './follow-up.ts';
import classes from './MailDesk.module.css';

type Props = {
  readonly row: CaseRow;
  readonly message: IncomingMessage;
  readonly chosen: FollowUp | null;
  readonly onChoose: (next: FollowUp | null) => void;
};

/** What the mail is for this file: a message, or something that the procedure waits for (R4 to R6, R12). */
export const WhatIsIt = (props: Props) => {
  const view = useFile(props.row.stream);
  if (view.status !== 'ready' || view.file.state.status === 'unregistered') return null;
  return <Choice {...props} file={view.file} state={view.file.state} />;
};

const Choice = ({ message, chosen, onChoose, file, state }: Props & { file: ComplaintFile; state: OpenComplaint }) => {
  const words = useText();
  const { next, mayNot } = words.message;
  const today = useToday();
  const actor = useMember();
  const register = useRegister();
  const law = useLaw();
  const actions = useMemo(
    () => allowedActions(state, judgingOf({ file, actor, today, register, law })),
    [state, file, actor, today, register, law],
  );
  const possible = useMemo(() => followUps(actions), [actions]);

  // Pointed at once, when the file is there; from then on the choice is the person's.
  const pointed = useRef(false);
  useEffect(() => {
    if (pointed.current) return;
    pointed.current = true;
    onChoose(likeliest(message, state, possible));
  }, [message, state, possible, onChoose]);

  if (!actions.some((each) => each.action === 'file-message' && each.allowed))
    return <Notice meaning="late">{mayNot}</Notice>;
  if (possible.length === 0) return null;
  return (
    <Radio.Group
      label={next.legend}
      value={chosen?.key ?? keep}
      onChange={(key) => onChoose(possible.find((each) => each.key === key) ?? null)}
    >
      <div className={classes.choices}>
        <Radio value={keep} label={next.keep} />
        {possible.map((each) => (
          <Radio key={each.key} value={each.key} label={nameOf(each, state, words)} />
        ))}
      </div>
      <p className="small muted" aria-live="polite">
        {chosen ? next.afterwards : next.keepHint}
      </p>
    </Radio.Group>
  );
};

const keep = 'keep';

const nameOf = (each: FollowUp, state: OpenComplaint, words: Words): string => {
  const { next } = words.message;
  return each.act === 'record-explanation' ? next[each.act](partyName(each.party, state, words)) : next[each.act];
};
