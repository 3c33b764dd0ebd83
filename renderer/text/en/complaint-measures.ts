import type { measureForms as nl } from '../nl/complaint-measures.ts';

export const measureForms: typeof nl = {
  status: { open: 'open', late: 'late', done: 'done', dropped: 'dropped' },
  due: (owner, day) => `${owner}, by ${day}`,
  progress: {
    title: 'Progress of the measure',
    intro: 'How is it going? The measure stays open.',
    text: 'Progress',
    on: 'Date',
    submit: 'Record progress',
  },
  done: {
    title: 'Measure done',
    intro: 'Say what shows that it was done, so that somebody else can check it.',
    evidence: 'What shows it',
    evidenceHint: 'For instance: new work instruction mailed to the team, see attachment.',
    documents: 'Evidence',
    on: 'Done on',
    submit: 'Complete measure',
  },
  change: {
    title: 'Change measure',
    intro: 'What was promised stays. Owner and date can change, with a reason.',
    owner: 'Owner',
    dueOn: 'Due on',
    reason: 'Why',
    submit: 'Change measure',
  },
  drop: {
    title: 'Measure will not be done',
    intro: 'The measure was promised to the complainant. It stays in the file, as dropped, with the reason.',
    reason: 'Why not',
    on: 'Decided on',
    submit: 'Drop it',
    confirm: {
      title: 'Drop this measure?',
      body: 'It does not come back to the list of open measures.',
      yes: 'Drop it',
    },
  },
  link: {
    title: 'Measure from another file',
    intro: 'One measure can answer several complaints. It is kept in the file in which it was promised.',
    choose: 'Which measure',
    search: 'Search by description, owner or number',
    none: 'There are no open measures in other files.',
    option: (description, number) => `${description} (${number})`,
    submit: 'Link measure',
  },
  gone: 'This measure is not in the file (any more).',
};
