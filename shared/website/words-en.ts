import { html } from './html.ts';
import type { PageWords } from './page-words.ts';

export const english: PageWords = {
  title: 'Make a complaint',
  intro: (organisation) =>
    `Are you dissatisfied with ${organisation}? Tell us what happened. We handle your complaint under our complaints regulation.`,
  otherLanguage: 'Dit formulier in het Nederlands',
  language: 'Language',
  required: 'required',
  term: ({ unit, count }) =>
    unit === 'months'
      ? `${count} ${count === 1 ? 'month' : 'months'}`
      : `${count} working ${count === 1 ? 'day' : 'days'}`,
  years: (count) => `${count} ${count === 1 ? 'year' : 'years'}`,
  who: {
    legend: 'For whom are you making this complaint?',
    self: 'For myself or my own organisation',
    other: 'On behalf of someone else',
  },
  representative: {
    legend: 'Your details as representative',
    note: 'You need an authorisation signed by the complainant. Send it along or send it later. As long as we do not have it, we tell you nothing about the contents of the complaint and you do not receive the verdict. The terms keep running.',
    name: 'Your name',
    organisation: 'Your firm or organisation',
    email: 'Your e-mail address',
    phone: 'Your telephone number',
  },
  complainant: {
    legend: 'The complainant',
    hint: 'If you complain for yourself, these are your own details.',
    name: 'Name',
    capacity: 'The complainant is',
    choose: 'Choose one',
    employer: 'Employer or organisation',
    reachHint: 'Tell us how we can reach you: an e-mail address, a telephone number or a postal address.',
    email: 'E-mail address',
    phone: 'Telephone number',
    street: 'Street and number',
    postcode: 'Postal code',
    town: 'Town',
  },
  complaint: {
    legend: 'The complaint',
    subjects: 'What is the complaint about?',
    subjectsHint: 'You can choose more than one subject.',
    incidentOn: 'When did it happen?',
    incidentHint: 'If you do not know the exact day, leave this empty.',
    description: 'What happened?',
    descriptionHint: 'Tell us what happened, when and with whom. Leave out medical details that are not needed.',
    wish: 'What would you like to achieve?',
    wishHint: 'For instance: an explanation, an apology, a conversation or a solution.',
  },
  notes: {
    returnToWork: (uwv, site) =>
      html`<strong>We cannot handle this complaint.</strong> Do you disagree with the advice of the company doctor, or of an expert called in by the company doctor, on going back to work (in part)? Then ask ${uwv} for an expert opinion (deskundigenoordeel)${site && html`: ${site}`}. If you have another complaint as well, you can make that one here.`,
    privacy: (dpo) =>
      html`About how we handle personal data you can also go straight to the data protection officer${dpo && html`: ${dpo}`}.`,
    financialDamage:
      'A complaint about financial damage said to be caused by our organisation is handled by the board of directors.',
  },
  errors: {
    missing: 'Something is missing. Look at the fields with a message.',
    name: 'Fill in a name.',
    email: 'Fill in an e-mail address (name@example.com), or else a telephone number or a postal address.',
    description: 'Tell us what happened.',
  },
  next: {
    title: 'What happens next',
    acknowledged: (term) => `You get an acknowledgement within ${term} of our receiving your complaint.`,
    heard: 'We first ask you for an explanation, and then the person whom the complaint is about.',
    answered: (term) => `You get a written answer within ${term} of our receiving your complaint.`,
    objection: (term, decision) =>
      `If you disagree with the answer, you can object in writing to the board within ${term} of receiving it. The board invites you to a conversation and tells you its decision within ${decision} of that conversation.`,
    disputeBody: (name, where) => html`After that you can turn to ${name}${where && html`: ${where}`}.`,
  },
  data: {
    title: 'What happens with your data',
    purpose: 'We use what you fill in to handle your complaint and, without names, to learn from complaints.',
    people:
      'Those who handle your complaint see what you fill in. The person whom the complaint is about is told what they need to be able to answer.',
    kept: (years) =>
      `We keep the file until ${years} after the last step. Then your data are erased, unless we have to keep them longer.`,
    page: 'This page remembers nothing, sets no cookies and measures nothing. What you fill in leaves only when you send it yourself.',
    sparing: 'Do not send a citizen service number (BSN) or medical papers that are not needed.',
    questions: (dpo) => html`Questions about your data? Write to the data protection officer: ${dpo}.`,
  },
  send: {
    title: 'Send',
    byMail:
      'With this button your own mail program makes a mail with all that you filled in. You can add attachments. Your complaint is only made once you send that mail.',
    byPost: 'With this button you send your complaint.',
    mailButton: 'Make the mail',
    postButton: 'Send the complaint',
    subject: 'Complaint through the form on the website',
    opened: 'Your mail program opens a mail with your complaint. Send that mail; then your complaint is made.',
    tooLong: (address) =>
      html`Your text is too long to be put into a mail by itself. Copy the text below, paste it into a mail to ${address} and send that mail.`,
    instead: (address) => html`No mail opening? Then copy the text below and mail it to ${address}.`,
    text: 'The text of the mail',
    copy: 'Copy the text',
    copied: 'Copied',
  },
  otherwise: {
    title: 'Rather in another way?',
    email: (address) => html`Mail your complaint to ${address}.`,
    phone: (number) => `Call ${number}.`,
    letter: (lines) => `Write a letter to ${lines}.`,
  },
};
