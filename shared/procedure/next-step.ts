import { assertNever } from '../base/assert-never.ts';
import type { PlainDate } from '../base/plain-date.ts';
import type { ComplaintState } from '../complaint/state.ts';
import { derivationOf } from './derivation.ts';
import { type Law, regulationNow } from './law.ts';
import { planOf } from './next-plan.ts';
import type { Moment, NextPlan, NextStep } from './next-step-types.ts';

/** The one next step of the procedure on a day; `null` when there is none: no complaint yet, or all is done. */
export const nextStep = (state: ComplaintState, today: PlainDate, law: Law): NextStep | null => {
  const plan = planOf(state);
  return plan && stepOn(plan, today, law);
};

/** What a plan says on a day. */
export const stepOn = <Step extends NextStep>(plan: NextPlan<Step>, today: PlainDate, law: Law): Step =>
  plan.later.find(({ moment }) => hasCome(moment, today, law))?.step ?? plan.now;

const hasCome = (moment: Moment, today: PlainDate, law: Law): boolean => {
  switch (moment.when) {
    case 'from':
      return today >= moment.on;
    case 'after-term':
      return today > derivationOf(moment.kind, moment.from, regulationNow(law)).due;
    default:
      return assertNever(moment);
  }
};
