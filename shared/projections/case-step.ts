import { rightsFor } from '../complaint/action-rights.ts';
import type { OpenComplaint } from '../complaint/state.ts';
import type { Right } from '../members/rights.ts';
import { planOf } from '../procedure/next-plan.ts';
import type { NextPlan, NextStep } from '../procedure/next-step-types.ts';
import { type StepWays, type Way, waysOf } from '../procedure/step-ways.ts';

/**
 * A next step as a line of a list keeps it: with the way to take it and who may, so that a list leads to a form or a
 * letter without opening the file.
 */
export type CaseStep = NextStep & {
  readonly filed: StepWays['filed'];
  readonly way: (Way & { readonly rights: readonly Right[] }) | null;
};

/** The plan of a file with the way to take each of its steps. */
export const casePlan = (state: OpenComplaint): NextPlan<CaseStep> | null => {
  const plan = planOf(state);
  if (!plan) return null;
  return {
    now: caseStep(plan.now, state),
    later: plan.later.map(({ moment, step }) => ({ moment, step: caseStep(step, state) })),
  };
};

const caseStep = (step: NextStep, state: OpenComplaint): CaseStep => {
  const { primary, filed } = waysOf(step, state);
  return { ...step, filed, way: primary && { ...primary, rights: rightsFor(primary.action, state).rights } };
};
