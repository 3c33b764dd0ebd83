import type { domain as nl } from '../nl/domain.ts';

export const domain: typeof nl = {
  subjects: {
    expertise: 'Expertise',
    accessibility: 'Accessibility',
    speed: 'Speed of work',
    treatment: 'Treatment',
    information: 'Information',
    privacy: 'Privacy',
    'financial-damage': 'Financial damage',
    'return-to-work-advice': 'Return-to-work advice',
    other: 'Other',
  },
  channels: {
    website: 'Complaint form on the website',
    email: 'E-mail',
    letter: 'Letter',
    phone: 'Telephone',
    'in-person': 'Conversation in person',
  },
  receivedBy: {
    website: 'through the website',
    email: 'by e-mail',
    letter: 'by letter',
    phone: 'by telephone',
    'in-person': 'in person',
  },
  complainantKinds: {
    client: 'Client',
    supplier: 'Supplier',
    'client-employee': 'Employee of a client',
    other: 'Other',
  },
  roles: {
    officer: 'Complaints officer',
    board: 'Board',
    dpo: 'Data protection officer',
    administrator: 'Administrator',
  },
  outcomes: { upheld: 'Upheld', 'partly-upheld': 'Partly upheld', dismissed: 'Dismissed' },
  sendMeans: {
    email: 'by e-mail',
    post: 'by post',
    'registered-post': 'by registered post',
    'handed-over': 'handed over',
  },
  explanationMeans: {
    phone: 'by telephone',
    'in-person': 'in person',
    video: 'by video call',
    'in-writing': 'in writing',
  },
  waiverGrounds: {
    declined: 'does not want to explain',
    'did-not-respond': 'did not respond',
    waived: 'no explanation needed',
  },
  letters: {
    acknowledgement: 'Acknowledgement',
    'invitation-to-explain': 'Invitation to explain',
    'request-to-person-involved': 'Request for explanation',
    verdict: 'Verdict',
  },
  complainant: 'Complainant',
  personInvolved: 'Person involved',
  representative: 'Representative',
};
