import { useMemo } from 'react';
import type { ComplaintCommand } from '../../../../../shared/complaint/commands.ts';
import { decide } from '../../../../../shared/complaint/decide.ts';
import { effectOfAmendment } from '../../../../../shared/projections/moved-terms.ts';
import { useLaw } from '../../../../store/use-store.tsx';
import { useTelling } from '../../facts/telling.ts';
import type { Desk } from '../desk.ts';
import { effectWords } from './amendment-words.ts';
import classes from './Corrections.module.css';

/** "Dit verandert": each term before and after, and what else follows, before anybody says yes. */
export const AmendmentEffect = ({ desk, command }: { desk: Desk; command: ComplaintCommand | null }) => {
  const { file, state, judging, today } = desk;
  const telling = useTelling(file, state);
  const law = useLaw();
  const asked = JSON.stringify(command);
  const effect = useMemo(() => {
    const wanted = JSON.parse(asked) as ComplaintCommand | null;
    if (!wanted) return null;
    const decision = decide(wanted, state, { ...judging, nextNumber: state.received.number });
    const change = decision.ok ? decision.value[0] : undefined;
    if (change?.type !== 'FactCorrected' && change?.type !== 'RecordStruckOut') return null;
    return effectWords(file, effectOfAmendment(file.records, change, law), law, today, telling);
  }, [asked, state, judging, file, law, today, telling]);
  if (!effect) return null;
  const texts = telling.words.complaint.corrections.effect;
  const { terms, remarks } = effect;
  const nothing = terms.length === 0 && remarks.length === 0;
  return (
    <section className={classes.effect} data-nothing={nothing || undefined} aria-label={texts.title} aria-live="polite">
      <h3>{texts.title}</h3>
      {terms.length > 0 ? (
        <dl>
          {terms.map(({ term, before, after }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>
                {before === null ? texts.absent : <del>{before}</del>}
                <span aria-hidden="true"> → </span>
                {after ?? texts.gone}
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
      {nothing ? <p className="muted">{texts.nothing}</p> : null}
    </section>
  );
};
