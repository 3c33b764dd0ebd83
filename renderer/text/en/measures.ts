import type { measures as nl } from '../nl/measures.ts';

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

export const measures: typeof nl = {
  title: 'Measures',
  count: (open, late) => {
    if (open === 0) return 'Nothing is open.';
    const all = open === 1 ? '1 measure is open' : `${open} measures are open`;
    return late === 0 ? `${all}, all in time.` : `${all}, ${late} of them late.`;
  },
  find: 'Search by measure, owner or complaint',
  owner: 'Owner',
  everybody: 'Every owner',
  view: 'Which measures',
  views: { open: 'Open', late: 'Late', done: 'Done', dropped: 'Dropped', all: 'All' },
  groups: { late: 'Late', open: 'To be done', closed: 'Done or dropped' },
  standing: {
    late: (count, due) => `${days(count)} late, ${due}`,
    open: (due) => `by ${due}`,
    done: (on) => `done ${on}`,
    doneLate: (on, count) => `done ${on}, ${days(count)} late`,
    dropped: (on) => `dropped ${on}`,
  },
  report: (on, progress) => `${on}: ${progress}`,
  reportAct: 'Progress',
  reportOf: (description) => `Record progress: ${description}`,
  complete: 'Done…',
  completeOf: (description) => `Complete: ${description}`,
  showMore: (count) => `Show ${count} more ${count === 1 ? 'measure' : 'measures'}`,
  nothing: {
    open: 'Nothing is open here.',
    late: 'Nothing is late.',
    done: 'Nothing has been done here yet.',
    dropped: 'Nothing was dropped here.',
    all: 'There is no measure that fits.',
  },
  causes: {
    title: 'What comes back',
    explained: 'What the complaints behind these measures are about.',
    count: (complaints, count) =>
      `${complaints} ${complaints === 1 ? 'complaint' : 'complaints'}, ${count} ${count === 1 ? 'measure' : 'measures'}`,
  },
  empty: {
    title: 'No measures yet',
    body: 'With a complaint that is (partly) upheld the organisation promises measures, so that it does not happen again. You name them in the verdict, each with an owner and a date. Then all of them stand here, with what is late on top.',
    toComplaints: 'To the complaints',
  },
};
