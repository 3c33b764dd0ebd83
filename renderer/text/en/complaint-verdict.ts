import type { verdict as nl } from '../nl/complaint-verdict.ts';

export const verdict: typeof nl = {
  title: 'Verdict',
  intro:
    'The verdict will stand in the letter to the complainant. Write it so that the complainant understands it (step 3 of the regulation).',
  byBoard: 'The board handles this complaint and gives the answer.',
  on: 'Date of the verdict',
  outcome: 'The complaint is',
  perSubject: {
    label: 'Outcome per subject',
    overall: 'The complaint as a whole',
    same: (outcome) => `All subjects are ${outcome}, so the complaint is too.`,
    mixed: 'The outcomes differ, so the complaint is partly upheld.',
    open: 'Follows from the outcomes per subject.',
    field: 'outcome per subject',
  },
  requires: {
    upheld: 'Name improvement measures, each with an owner and a date.',
    'partly-upheld': 'Name improvement measures and give reasons.',
    dismissed: 'Give reasons. No measures go with it.',
  },
  findings: 'Findings',
  findingsHint: 'What happened, according to both sides and according to you?',
  reasons: 'Reasons',
  reasonsHint: {
    needed: 'Why is the complaint not (wholly) upheld? The complainant will read this.',
    optional: 'Not needed when the complaint is upheld.',
  },
  measures: 'Improvement measures',
  measure: (number) => `Measure ${number}`,
  description: 'What will happen',
  owner: 'Owner',
  dueOn: 'Done by',
  addMeasure: 'Add measure',
  removeMeasure: (number) => `Remove measure ${number}`,
  linked: {
    label: 'Measures of other files',
    hint: 'Was the measure promised for another complaint already? Choose it here; it stays one measure.',
    pick: 'Find by measure, owner or number',
    none: 'There are no open measures in other files.',
    from: (number, owner, day) => `${number} · ${owner}, by ${day}`,
    remove: (description) => `Leave out: ${description}`,
  },
  submit: 'Give verdict',
  confirm: {
    title: (outcome) => `Issue the verdict: ${outcome}?`,
    body: 'After this nobody is heard any more in this complaint. The next step is the letter to the complainant. If something turns out wrong later you can correct it; what stood there first stays visible.',
    yes: 'Issue verdict',
  },
  sent: {
    title: 'Verdict sent',
    intro: (term) =>
      `The complainant gets a written answer within ${term} of receipt of the complaint, with the way to object (step 3 of the regulation).`,
    to: 'Sent to',
    complainant: (name) => `${name} (complainant)`,
    representative: (name) => `${name} (representative)`,
    held: 'There is no valid authorisation: the verdict goes to the complainant in person.',
    submit: 'Record sending',
    confirm: {
      title: 'Was the letter really sent?',
      body: (name, day, standing, term) =>
        `You record that the verdict was sent to ${name} on ${day} (${standing}). The complaint is answered then; from its receipt the complainant has ${term} to object.`,
      yes: 'Yes, record it',
    },
  },
  received: {
    title: 'Verdict received by the complainant',
    intro: (term) => `From the day after receipt the complainant has ${term} to object (step 4 of the regulation).`,
    on: 'Received on',
    proof: 'How do you know?',
    proofField: 'how you know',
    until: (day) => `Objecting is possible until ${day} then.`,
    submit: 'Record receipt',
  },
  delay: {
    title: 'Notice of delay sent',
    intro:
      'Tell the complainant that the answer comes later, why, and when. The term itself does not move (step 3 of the regulation).',
    reason: 'Why it comes later',
    reasonHint: 'The complainant will read this.',
    expectedOn: 'Answer expected on',
    on: 'Notice sent on',
    due: (day) => `The verdict is due on ${day}.`,
    submit: 'Record notice of delay',
  },
};
