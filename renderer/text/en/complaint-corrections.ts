import type { corrections as nl } from '../nl/complaint-corrections.ts';

export const corrections: typeof nl = {
  correct: {
    title: (what) => `Correct: ${what}`,
    intro:
      'Put right what was recorded wrongly. What stood first stays visible in the timeline, with your name and the reason.',
    nothing: 'There is nothing to correct here. Strike it out and record it again.',
    fixed: 'This belongs to the record itself and stays as it is. Documents stay as they are too.',
    was: (value) => `Was: ${value}`,
    empty: 'empty',
    change: 'what should be different',
    reason: 'Reason of the correction',
    reasonHint: 'For instance: the postmark was of a day earlier.',
    submit: 'Record correction',
  },
  strikeOut: {
    title: (what) => `Strike out: ${what}`,
    intro: 'Only for what should never have been recorded like this. It stays in the timeline, struck through.',
    reason: 'Reason',
    reasonHint: 'For instance: belongs in another file.',
    submit: 'Strike out',
    confirm: {
      title: (what) => `Strike out ${what}?`,
      body: 'It no longer counts after that. It stays visible, with your name and the reason.',
      yes: 'Strike out',
    },
    restore: {
      title: 'Undo the striking out',
      intro: 'What was struck out counts again after that. Both stay visible.',
      submit: 'Put back',
      confirm: { title: 'Undo the striking out?', body: 'The record counts again after that.', yes: 'Put back' },
    },
  },
  gone: {
    title: 'This record is no longer there',
    body: 'It was struck out meanwhile. Close this form and look in the timeline.',
  },
  effect: {
    title: 'This changes',
    nothing: 'The terms stay as they are.',
    absent: 'not begun yet',
    gone: 'lapses',
    objectionLate: 'This makes the objection late. The board must say whether it takes it up all the same.',
    objectionInTime: 'This makes the objection in time.',
    phase: (before, after) => `The file goes from ${before} to ${after}.`,
    side: {
      complainant: 'The complainant must be heard again, or there must be a reason not to.',
      person: (name) => `${name} must be heard again, or there must be a reason not to.`,
    },
    acknowledged: 'The receipt counts as not acknowledged yet.',
    measures: (count) => (count === 1 ? 'One measure no longer counts.' : `${count} measures no longer count.`),
  },
  status: {
    'in-progress': 'in progress',
    decided: 'verdict given',
    answered: 'answered',
    objection: 'objection',
    closed: 'closed',
  },
};
