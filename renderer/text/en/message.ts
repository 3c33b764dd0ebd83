import type { message as nl } from '../nl/message.ts';

export const message: typeof nl = {
  title: 'Incoming mail',
  remark: (name) => `From ‘${name}’. Nothing is recorded before you choose.`,
  notYetKnown:
    'The register is still being read. Once that is done, you see whether this mail belongs to an existing complaint.',
  looksLikeAnswer: (number) => `This looks like an answer to ${number}`,
  sameSender: (number) => `There is a complaint from this sender: ${number}`,
  several: 'This mail may belong to more than one complaint',
  which: 'Which complaint does this mail belong to?',
  why: {
    thread: 'The mail answers an earlier message in this file.',
    reference: 'The reference stands in the mail.',
    sender: 'The sender is the complainant.',
  },
  anotherComplaint: 'Another complaint',
  anotherHint: 'Search by reference, name or subject',
  noneFound: 'Nothing found',
  next: {
    legend: 'What is this mail?',
    keep: 'A message for the file',
    keepHint: 'The mail and its attachments come on the timeline; nothing else happens.',
    'record-explanation': (name) => `The explanation of ${name}`,
    'record-objection': 'An objection to the verdict',
    'record-authorisation': 'The signed authorisation',
    'record-verdict-received': 'The confirmation that the verdict was received',
    withdraw: 'The withdrawal of the complaint',
    afterwards: 'The mail goes into the file; after that you complete the form for this.',
  },
  file: (number) => `Record in ${number}`,
  asNew: 'Register as a new complaint',
  filed: (number) => `The mail is in ${number}`,
  notFiled: 'The mail has not been recorded yet',
  already: (number) => `This mail is already in ${number}.`,
  open: (number) => `Open ${number}`,
  mayNot: 'Nothing can be recorded in this file at the moment.',
};
