import { Button } from '@mantine/core';
import type { OpenComplaint } from '../../../shared/complaint/state.ts';
import type { AllowedAction } from '../../../shared/procedure/allowed-actions.ts';
import type { NextStep } from '../../../shared/procedure/next-step-types.ts';
import { useRegulation } from '../../store/use-store.tsx';
import { refusalText } from '../../text/refusal-words.ts';
import { useLanguage, useText } from '../../text/text.tsx';
import { type Act, actOf, sameAct } from './form-request.ts';
import classes from './NextStepCard.module.css';
import { nextStepCard } from './next-step-words.ts';
import { RuleMark } from './RuleMark.tsx';

/** The one thing to do now, why, and the button that does it; or whom the file waits for. */
export const NextStepCard = ({
  step,
  state,
  actions,
  onAct,
}: {
  step: NextStep;
  state: OpenComplaint;
  actions: readonly AllowedAction[];
  onAct: (act: Act) => void;
}) => {
  const words = useText();
  const language = useLanguage();
  const regulation = useRegulation();
  const texts = words.complaint.next;
  const card = nextStepCard(step, state, regulation, words, language);
  const refusal = refusalOfAct(card.primary?.act ?? null, actions);
  // The board's move is a member of the board's own; for everybody else the file waits for them.
  const mine = step.waitsFor === 'officer' || (step.waitsFor === 'board' && refusal?.type !== 'not-authorised');
  const secondary = card.secondary && !refusalOfAct(card.secondary.act, actions) ? card.secondary : null;
  return (
    <section className={classes.card} aria-labelledby="next-step" data-waiting={!mine || undefined}>
      <div className={classes.words}>
        <p className="tiny">{mine ? texts.next : texts.waitsFor[step.waitsFor]}</p>
        <h2 id="next-step" className={classes.title} tabIndex={-1} data-next-step>
          {card.title}
        </h2>
        <p className="small muted">
          {card.reason} <RuleMark rule={step.rule} />
        </p>
        {refusal && mine ? <p className="small muted">{refusalText(refusal, state, words, language)}</p> : null}
      </div>
      <div className={classes.buttons}>
        {secondary ? <ActButton button={secondary} onAct={onAct} variant="default" /> : null}
        {card.primary && !refusal ? (
          <ActButton button={card.primary} onAct={onAct} variant={mine ? 'filled' : 'default'} />
        ) : null}
      </div>
    </section>
  );
};

const ActButton = ({
  button,
  onAct,
  variant,
}: {
  button: { readonly label: string; readonly act: Act };
  onAct: (act: Act) => void;
  variant: 'default' | 'filled';
}) => (
  <Button variant={variant} onClick={() => onAct(button.act)}>
    {button.label}
  </Button>
);

/** Why this person cannot do it: another role, or a file that is read only. */
const refusalOfAct = (act: Act | null, actions: readonly AllowedAction[]) => {
  if (!act) return null;
  const action = actions.find((each) => {
    const itsAct = actOf(each);
    return itsAct !== null && sameAct(itsAct, act);
  });
  return action && !action.allowed ? action.refusal : null;
};
