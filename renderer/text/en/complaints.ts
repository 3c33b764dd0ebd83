import type { complaints as nl } from '../nl/complaints.ts';

export const complaints: typeof nl = {
  title: 'Complaints',
  count: (shown, all) =>
    shown === all ? `${all} ${all === 1 ? 'complaint' : 'complaints'}` : `${shown} of ${all} complaints`,
  find: 'Find by number, name or subject',
  views: { running: 'Running', late: 'Late', week: 'This week', answered: 'Answered', all: 'All' },
  view: 'Which complaints',
  columns: {
    number: 'Number',
    received: 'Received',
    complainant: 'Complainant',
    summary: 'About',
    phase: 'Where it stands',
    deadline: 'Next deadline',
    handler: 'Handler',
  },
  sortedBy: (column, descending) => `Sorted by ${column}, ${descending ? 'descending' : 'ascending'}`,
  phases: {
    received: 'Received',
    acknowledged: 'To be acknowledged',
    hearing: 'Hearing both sides',
    verdict: 'Verdict to be given',
    objection: 'Answered',
    closed: 'Closed',
  },
  toSend: 'Verdict to be sent',
  objectionRunning: 'Objection to decide',
  objectionAnswered: 'Objection answered',
  nextDeadline: {
    acknowledgement: 'Acknowledge',
    verdict: 'Verdict',
    objection: 'Objection until',
    'board-decision': 'Decision',
  },
  noDeadline: 'No deadline',
  attention: (count) => (count === 1 ? '1 contradiction' : `${count} contradictions`),
  readOnly: 'Read only: recorded with a newer version',
  empty: {
    title: 'No complaints yet',
    body: 'Drop a mail file (.eml or .msg) on this window, or record the complaint yourself. Gegrond works out the deadlines and says what the next step is.',
    fromMail: 'Open a mail file',
  },
  nothingFound: {
    title: 'Nothing found',
    body: 'No complaint fits this. Search wider or look at all complaints.',
    showAll: 'Show all complaints',
  },
  loadingRest: 'Reading the other complaints…',
};
