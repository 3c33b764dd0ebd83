import type { steps as nl } from '../nl/complaint-steps.ts';

export const steps: typeof nl = {
  line: 'Where the complaint stands',
  phases: {
    received: 'Received',
    acknowledged: 'Acknowledged',
    hearing: 'Hearing both sides',
    verdict: 'Verdict',
    objection: 'Objection',
    closed: 'Closed',
  },
  phaseStatus: { done: 'done', now: 'now', ahead: 'not yet', missed: 'skipped', skipped: 'does not apply' },
  underPhase: {
    sent: (day, standing) => `${day}, ${standing}`,
    due: (day) => `by ${day}`,
    sides: (closed, of) => `${closed} of ${of} finished`,
    issued: (day) => `${day}, still to send`,
    afterVerdict: 'once the verdict is received',
    missed: 'not acknowledged',
    mayObject: (day) => `objection by ${day}`,
    objectionReceived: (day) => `${day}, in time`,
    objectionLate: (day) => `${day}, late`,
    objectionNotAdmitted: 'late, not taken up',
    objectionWithdrawn: (day) => `${day}, withdrawn`,
    ended: (day, ending) => `${day}, ${ending}`,
    endings: {
      withdrawn: 'withdrawn',
      settled: 'settled informally',
      forwarded: 'forwarded',
      'not-handled': 'not handled',
      'registered-in-error': 'registered in error',
      'after-verdict': 'after the verdict',
      'after-decision': 'after the objection',
    },
  },
};
