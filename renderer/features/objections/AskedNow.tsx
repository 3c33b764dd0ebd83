import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import type { StreamId } from '../../../shared/base/ids.ts';
import { complainantParty } from '../../../shared/complaint/parties.ts';
import type { OpenComplaint } from '../../../shared/complaint/state.ts';
import type { AllowedAction } from '../../../shared/procedure/allowed-actions.ts';
import type { NextStep } from '../../../shared/procedure/next-step-types.ts';
import { waysOf } from '../../../shared/procedure/step-ways.ts';
import { actionKey, actionPath } from '../../routes.ts';
import { useRegulation } from '../../store/use-store.tsx';
import { partyName } from '../../text/party-words.ts';
import { refusalText } from '../../text/refusal-words.ts';
import { type StepChoice, stepCard } from '../../text/step-words.ts';
import { useLanguage, useText } from '../../text/text.tsx';
import { objectionActions, objectionActionWords } from './desk-actions.ts';
import classes from './ObjectionDesk.module.css';

/** What is asked now, why, and the buttons that do it; below them what else can be done with this objection. */
export const AskedNow = ({
  step,
  state,
  actions,
  stream,
  onForm,
}: {
  step: NextStep | null;
  state: OpenComplaint;
  actions: readonly AllowedAction[];
  stream: StreamId;
  onForm: (action: string) => void;
}) => {
  const words = useText();
  const language = useLanguage();
  const regulation = useRegulation();
  const [, navigate] = useLocation();
  const texts = words.objections.desk;

  const allowed = (action: StepChoice['action']): boolean =>
    actions.some((each) => each.allowed && actionKey(each) === actionKey(action));
  const act = (action: StepChoice['action']) =>
    action.action === 'file-letter' ? navigate(actionPath(stream, action)) : onForm(actionKey(action));

  if (!step)
    return (
      <section className={classes.card} aria-labelledby="asked-now">
        <div className={classes.cardWords}>
          <h2 id="asked-now" className={classes.cardTitle} tabIndex={-1} data-asked-now>
            {texts.nothing}
          </h2>
          <p className="small muted">{texts.nothingBody}</p>
        </div>
      </section>
    );

  const name = partyName(step.party ?? complainantParty, state, words);
  const card = stepCard(step, waysOf(step, state), name, regulation, words, language);
  const [primary, secondary] = [card.primary, card.secondary].map((choice) =>
    choice && allowed(choice.action) ? choice : null,
  );
  const refused = actions.find(
    (each) => !each.allowed && card.primary && actionKey(each) === actionKey(card.primary.action),
  );
  const why = refused && !refused.allowed ? refused.refusal : null;
  const mine = step.waitsFor === 'board' && why?.type !== 'not-authorised';
  const offered = new Set([primary, secondary].flatMap((choice) => (choice ? [actionKey(choice.action)] : [])));
  const others = objectionActions(actions).filter((action) => !offered.has(actionKey(action)));

  return (
    <section className={classes.card} aria-labelledby="asked-now" data-waiting={!mine || undefined}>
      <div className={classes.cardWords}>
        <p className="tiny">{mine ? texts.asked : texts.waitsFor[step.waitsFor]}</p>
        <h2 id="asked-now" className={classes.cardTitle} tabIndex={-1} data-asked-now>
          {card.title}
        </h2>
        <p className="small muted">{card.reason}</p>
        {why && why.type !== 'not-authorised' ? (
          <p className="small muted">{refusalText(why, state, words, language)}</p>
        ) : null}
      </div>
      <div className={classes.cardButtons}>
        {secondary ? (
          <Button variant="default" onClick={() => act(secondary.action)}>
            {secondary.label}
          </Button>
        ) : null}
        {primary ? (
          <Button variant={mine ? 'filled' : 'default'} onClick={() => act(primary.action)}>
            {primary.label}
          </Button>
        ) : null}
      </div>
      {others.length > 0 ? (
        <div className={classes.also}>
          <span className="tiny">{texts.also}</span>
          {others.map((action) => (
            <button key={actionKey(action)} type="button" className={classes.other} onClick={() => act(action)}>
              {objectionActionWords(action, words)}
            </button>
          ))}
        </div>
      ) : null}
    </section>
  );
};
