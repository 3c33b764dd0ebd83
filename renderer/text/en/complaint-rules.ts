import type { rules as nl } from '../nl/complaint-rules.ts';

export const rules: typeof nl = (terms) => ({
  R1: 'The day of receipt counts, with how the complaint arrived and the original message.',
  R2: 'A complaint about privacy may go straight to the data protection officer, who is told.',
  R3: `The complainant gets an acknowledgement within ${terms.acknowledgement}.`,
  R4: 'Who complains for someone else needs a signed authorisation. Until then nothing about the contents goes to the representative.',
  R5: 'The complainant explains first.',
  R6: 'Then each person involved explains. Going on without one of the two sides takes a reason.',
  R7: `The complainant gets a written answer within ${terms.verdict} of receipt.`,
  R8: 'The verdict is upheld, partly upheld or dismissed.',
  R9: 'Upheld and partly upheld bring improvement measures, each with an owner and a date.',
  R10: 'Dismissed and partly upheld come with reasons.',
  R11: 'The complainant gets the verdict in writing, with the way to object.',
  R12: `Objecting to the board is possible until ${terms.objection} after receiving the verdict.`,
  R13: 'The complainant may explain the objection orally, and may decline to.',
  R14: `The board says in writing what it decides within ${terms['board-decision']} after the hearing.`,
  R15: 'The decision names the way to the dispute body.',
  R16: "A complaint about return-to-work advice is not handled here: UWV's expert opinion is for that.",
  R17: 'The board handles a complaint about financial damage.',
  R18: 'A complaint has one or more subjects.',
  R19: 'What was promised is kept until it is done, so that it does not happen again.',
});
