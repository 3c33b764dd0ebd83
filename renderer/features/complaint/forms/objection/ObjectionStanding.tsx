import { useState } from 'react';
import { daysBetween, type PlainDate } from '../../../../../shared/base/plain-date.ts';
import { type OpenComplaint, verdictReceiptOf } from '../../../../../shared/complaint/state.ts';
import type { Deadline } from '../../../../../shared/procedure/deadlines.ts';
import { derivationOf } from '../../../../../shared/procedure/derivation.ts';
import { regulationNow } from '../../../../../shared/procedure/law.ts';
import type { Regulation } from '../../../../../shared/procedure/regulation.ts';
import { Derivation } from '../../../../components/deadline/Derivation.tsx';
import { Notice } from '../../../../components/Notice.tsx';
import { useLaw } from '../../../../store/use-store.tsx';
import { formatDate } from '../../../../text/dates.ts';
import { useLanguage, useText } from '../../../../text/text.tsx';
import classes from './ObjectionStanding.module.css';

/** R12: in time or late, with how that was counted, before the objection is recorded. */
export const ObjectionStanding = ({
  state,
  receivedOn,
  today,
}: {
  state: OpenComplaint;
  receivedOn: PlainDate | null;
  today: PlainDate;
}) => {
  const { objection, deadlines } = useText().complaint;
  const texts = objection.standing;
  const language = useLanguage();
  const law = useLaw();
  const [shown, setShown] = useState(false);
  const receipt = verdictReceiptOf(state);
  const reopens = state.status === 'closed' ? <p>{texts.reopens}</p> : null;
  if (receivedOn === null) return null;
  if (!receipt)
    return (
      <Notice>
        <p>{texts.unknown}</p>
        {reopens}
      </Notice>
    );
  const deadline = timeToObject(receipt.receivedOn, regulationNow(law));
  const { due } = deadline.derivation;
  const dueInWords = formatDate(due, language, 'long');
  const late = receivedOn > due;
  return (
    <Notice
      meaning={late ? 'soon' : 'done'}
      actions={
        <button type="button" className={classes.why} aria-expanded={shown} onClick={() => setShown((was) => !was)}>
          {texts.why}
        </button>
      }
    >
      <p>
        <b>
          {late ? texts.late(dueInWords, deadlines.lateBy(daysBetween(due, receivedOn))) : texts.inTime(dueInWords)}
        </b>
      </p>
      {late ? <p>{texts.lateThen}</p> : null}
      {reopens}
      {shown ? <Derivation deadline={deadline} today={today} /> : null}
    </Notice>
  );
};

/** As `decide` counts it: by what holds now, even where the term itself ended with the file. */
const timeToObject = (from: PlainDate, regulation: Regulation): Deadline => {
  const { rule, step, countsFrom, binds } = regulation.terms.objection;
  return {
    kind: 'objection',
    rule,
    regulationStep: step,
    regulationVersion: regulation.version,
    binds,
    countsFrom: { fact: countsFrom, on: from },
    derivation: derivationOf('objection', from, regulation),
    progress: { status: 'running' },
  };
};
