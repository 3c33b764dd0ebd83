import type { worklist as nl } from '../nl/worklist.ts';

const upToTwelve = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const written = (count: number): string => upToTwelve[count] ?? String(count);
const things = (count: number): string => (count === 1 ? 'one thing' : `${written(count)} things`);
const complaints = (count: number): string => (count === 1 ? '1 complaint' : `${count} complaints`);

export const worklist: typeof nl = {
  greeting: { morning: 'Good morning', afternoon: 'Good afternoon', evening: 'Good evening' },
  greet: (greeting, name) => `${greeting} ${name}`,
  headline: {
    late: (count) => `${things(count)} ${count === 1 ? 'is' : 'are'} late`,
    today: (count) => `${things(count)} ${count === 1 ? 'is' : 'are'} due today`,
    week: (count) => `${things(count)} this week`,
    open: 'nothing is urgent',
    waiting: 'you are only waiting for others',
    nothing: 'there is nothing to do',
  },
  running: (count) => (count === 0 ? 'no running complaints' : `${complaints(count)} running`),
  mayObject: (count) => `${complaints(count)} in the time to object`,
  loading: (read) => `Making your worklist: ${read} complaints read`,
  others: (count) => `Also of colleagues (${count})`,
  groups: {
    late: 'Late',
    today: 'Today',
    week: 'This week',
    next: 'Also to do',
    dpo: 'Not reported to you yet',
    check: 'To check',
    measures: 'Late measures',
    complainant: 'Waiting for the complainant',
    representative: 'Waiting for the representative',
    'person-involved': 'Waiting for the person involved',
    board: 'Waiting for the board',
    officer: 'Waiting for the complaints officer',
    privacy: 'Privacy complaints',
  },
  waitsFor: {
    officer: 'waiting for the complaints officer',
    complainant: 'waiting for the complainant',
    representative: 'waiting for the representative',
    'person-involved': 'waiting for the person involved',
    board: 'waiting for the board',
  },
  since: {
    asked: (day) => `asked ${day}`,
    reminded: (day) => `reminded ${day}`,
    silent: (day) => `no answer since ${day}`,
    meeting: (day) => `conversation ${day}`,
    issued: (day) => `verdict of ${day}`,
    sent: (day) => `sent ${day}`,
    objected: (day) => `objection of ${day}`,
    invited: (day) => `invited ${day}`,
    heard: (day) => `hearing ${day}`,
    declined: (day) => `hearing declined ${day}`,
    decided: (day) => `decided ${day}`,
    withdrawn: (day) => `withdrawn ${day}`,
    mayObject: (day) => `verdict received ${day}`,
  },
  inDays: (count) => (count === 1 ? 'tomorrow' : `in ${count} days`),
  via: (name) => `via ${name}`,
  handledBy: (name) => `with ${name}`,
  measureFrom: (owner, number) => `${owner} · from ${number}`,
  notTold: 'You have not been told about this yet',
  contradictions: (count) => (count === 1 ? 'Two records contradict each other' : `${count} records contradict others`),
  unread: 'Not everything in this file can be read',
  decreeYear: (year) => `The decree days of ${year} are not known yet`,
  decreeFiles: (count) =>
    count === 1 ? 'A term of 1 complaint may still move' : `Terms of ${count} complaints may still move`,
  look: 'View',
  lookAtMeasure: 'View measure',
  toDays: 'To the days off',
  doing: (button, title, number) => `${button}: ${title}, ${number}`,
  openFile: (number) => `Open file ${number}`,
  showMore: (count) => `Show ${count} more`,
  nothing: {
    title: 'Nothing to do',
    body: 'Everything that had to happen has happened. As soon as a term comes near or someone answers, it is here.',
    others: 'Your colleagues still have something open.',
    toComplaints: 'To the complaints',
    toObjections: 'To the objections',
  },
  first: {
    title: 'Start with the first complaint',
    steps: [
      'Drop a mail file (.eml or .msg) on this window, or record the complaint yourself.',
      'Gegrond works out the terms and explains why they fall on that day.',
      'From then on this list says every day what must happen, the most urgent first. One click takes you to the letter or the form.',
    ],
    reader:
      'No complaints have been recorded yet. As soon as there is an objection or a complaint that you have to do something with, it is here.',
    fromMail: 'Open a mail file',
  },
};
