import { complainantParty } from '../../../shared/complaint/parties.ts';
import type { OpenComplaint } from '../../../shared/complaint/state.ts';
import type { NextStep } from '../../../shared/procedure/next-step-types.ts';
import type { Regulation } from '../../../shared/procedure/regulation.ts';
import { waysOf } from '../../../shared/procedure/step-ways.ts';
import { partyName } from '../../text/party-words.ts';
import { type StepChoice, stepCard } from '../../text/step-words.ts';
import type { Language, Words } from '../../text/text.tsx';
import { type Act, actOf } from './form-request.ts';

type Button = { readonly label: string; readonly act: Act };

/** The card of the next step: what to do, why now, and the one or two ways to do it. */
export type NextStepCard = {
  readonly title: string;
  readonly reason: string;
  readonly primary: Button | null;
  readonly secondary: Button | null;
};

export const nextStepCard = (
  step: NextStep,
  state: OpenComplaint,
  regulation: Regulation,
  words: Words,
  language: Language,
): NextStepCard => {
  const name = partyName(step.party ?? complainantParty, state, words);
  const card = stepCard(step, waysOf(step, state), name, regulation, words, language);
  return { ...card, primary: button(card.primary), secondary: button(card.secondary) };
};

const button = (choice: StepChoice | null): Button | null => {
  const act = choice && actOf(choice.action);
  return choice && act ? { label: choice.label, act } : null;
};
