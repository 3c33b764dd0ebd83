import type { endings as nl } from '../nl/complaint-endings.ts';

export const endings: typeof nl = {
  on: 'Date',
  reason: 'Reason',
  documents: 'The letter or e-mail',
  confirm: {
    closes: 'The file is closed then. You can reopen it later with a reason.',
    letter: 'The complainant still gets a letter about it.',
  },
  withdraw: {
    title: 'Complaint withdrawn',
    intro:
      'The complainant does not want to go on with the complaint. There will be no verdict; the complainant gets a confirmation.',
    on: 'Withdrawn on',
    means: 'How the complainant said so',
    reason: 'What the complainant said',
    submit: 'Record withdrawal',
    question: 'Close the complaint as withdrawn?',
    yes: 'Close',
  },
  settle: {
    title: 'Settled informally',
    intro:
      'The complainant is satisfied with a solution, without a verdict. Record what was agreed; the complainant gets a confirmation.',
    on: 'Agreed on',
    agreement: 'What was agreed',
    submit: 'Record settlement',
    question: 'Close the complaint as settled?',
    yes: 'Close',
  },
  forward: {
    title: 'Forward the complaint',
    intro: 'The complaint is for someone else, who handles it from here; the complainant is told.',
    to: 'To whom',
    bodies: { dpo: 'the data protection officer', other: 'someone else' },
    name: 'Name of the person or organisation',
    on: 'Forwarded on',
    reason: 'Why',
    submit: 'Forward',
    question: 'Forward the complaint and close it?',
    yes: 'Forward',
  },
  decline: {
    title: 'Do not handle',
    intro:
      'The complaint falls outside this regulation. The complainant gets a letter with the reason and, where possible, the way.',
    ground: 'Why not',
    on: 'Decided on',
    reason: 'Explanation',
    reasonHint: 'The complainant will read this.',
    uwv: "The letter says the way to UWV's expert opinion.",
    noAuthorisation: 'The complainant can file a complaint in person.',
    submit: 'Do not handle',
    question: 'Not handle this complaint?',
    yes: 'Do not handle',
  },
  void: {
    title: 'Registered in error',
    intro: 'For example the same complaint twice, or no complaint at all. The file is kept and counts nowhere.',
    on: 'Found on',
    reason: 'What went wrong',
    submit: 'Record error',
    question: 'Close this file as an error?',
    body: 'The file counts nowhere any more then, and the complainant is not told. You can reopen it later with a reason.',
    yes: 'Record',
  },
  close: {
    title: 'Close the complaint',
    intro: {
      answered: 'The complaint was answered and no objection will come.',
      objection: 'The board answered the objection.',
    },
    within: (day) => `The complainant can still object until ${day}. Say why you close already.`,
    receiptUnknown:
      'It is not known when the complainant received the verdict, so the time to object has not begun. Say why you close already.',
    on: 'Closed on',
    remark: 'Remark',
    submit: 'Close',
    stillPossible: 'If an objection comes after all, just record it; the file opens again then.',
  },
  confirmed: {
    title: 'Confirmation of the ending sent',
    intro: {
      withdrawn: 'The complainant gets a confirmation that the complaint was withdrawn.',
      settled: 'The complainant gets a confirmation of what was agreed.',
      forwarded: 'The complainant knows to whom the complaint was forwarded. This is the answer to the complaint.',
      'not-handled': 'The complainant knows why, and the way where there is one. This is the answer to the complaint.',
    },
    submit: 'Record sending',
  },
  reopen: {
    title: 'Reopen the complaint',
    intro: 'The file goes on where it was. The terms run again, from the days on which they began.',
    on: 'Reopened on',
    reason: 'Why',
    submit: 'Reopen',
  },
};
