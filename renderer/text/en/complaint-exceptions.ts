import type { exceptions as nl } from '../nl/complaint-exceptions.ts';

export const exceptions: typeof nl = {
  dpo: {
    title: 'Data protection officer told',
    intro: 'The complaint is about privacy. The DPO knows; ordinary handling goes on (step 1 of the regulation).',
    remark: 'Remark',
    submit: 'Record',
  },
  board: {
    title: 'Hand over to the board',
    intro:
      'The board handles a complaint about financial damage. From here on they give the answer; the terms stay the same.',
    on: 'Handed over on',
    reason: 'Why',
    reasonHint: 'The complainant is told about it.',
    submit: 'Hand over to the board',
    confirm: {
      title: 'Hand over to the board?',
      body: 'The board gives the answer to this complaint then; only they can give the verdict. You cannot undo this.',
      yes: 'Hand over',
    },
  },
  split: {
    title: 'Split off a part',
    intro:
      'Does a part of the complaint go elsewhere, for example to UWV or the board? Then that part gets a file of its own with its own number. The complaint, the complainant and the date of receipt go along; documents stay in this file.',
    subjects: 'What goes to the new file?',
    subjectsHint: 'At least one subject stays here.',
    hint: {
      'return-to-work-advice': "Is UWV's (expert opinion).",
      'financial-damage': 'The board handles it.',
    },
    stays: (subjects) => `Stays here: ${subjects}.`,
    on: 'Split on',
    reason: 'Why',
    submit: 'Split off',
    confirm: {
      title: 'Make a new file?',
      body: (subjects) =>
        `There will be a second file about ${subjects}, with a reference both ways. You cannot undo this.`,
      yes: 'Split off',
    },
    done: 'The new file',
    open: (number) => `Open ${number}`,
  },
};
