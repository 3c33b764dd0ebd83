import { Button } from '@mantine/core';
import type { OpenComplaint } from '../../../shared/complaint/state.ts';
import type { AllowedAction } from '../../../shared/procedure/allowed-actions.ts';
import type { NextStep } from '../../../shared/procedure/next-step.ts';
import { refusalText } from '../../text/refusal-words.ts';
import { useLanguage, useText } from '../../text/text.tsx';
import { type Act, actOf } from './form-request.ts';
import classes from './NextStepCard.module.css';
import { nextStepCard } from './next-step-words.ts';

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
  const texts = words.complaint.steps;
  const card = nextStepCard(step, state, words, language);
  const refusal = refusalOfAct(card.primary?.act ?? null, actions);
  return (
    <section className={classes.card} aria-labelledby="next-step">
      <div className={classes.words}>
        <p className="tiny">{card.waiting ? texts.waiting : texts.next}</p>
        <h2 id="next-step" className={classes.title} tabIndex={-1} data-next-step>
          {card.title}
        </h2>
        <p className="small muted">{refusal ? refusalText(refusal, state, words, language) : card.reason}</p>
      </div>
      {refusal || !card.primary ? null : (
        <div className={classes.buttons}>
          {card.secondary ? <ActButton button={card.secondary} onAct={onAct} variant="default" /> : null}
          <ActButton button={card.primary} onAct={onAct} variant={card.waiting ? 'default' : 'filled'} />
        </div>
      )}
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
  const wanted = JSON.stringify(act);
  const action = actions.find((each) => JSON.stringify(actOf(each)) === wanted);
  return action && !action.allowed ? action.refusal : null;
};
