import type { authorisation as nl } from '../nl/complaint-authorisation.ts';

export const authorisation: typeof nl = {
  representative: {
    title: 'Name representative',
    intro:
      'Someone complains on behalf of the complainant, or goes on for them. Until the signed authorisation is there, nothing about the contents goes to the representative (step 1 of the regulation).',
    name: 'Name',
    organisation: 'Organisation',
    email: 'E-mail address',
    phone: 'Telephone',
    address: 'Postal address',
    submit: 'Name representative',
  },
  requested: {
    title: 'Authorisation requested',
    intro: (name) => `${name} was asked for an authorisation signed by the complainant.`,
    submit: 'Record request',
  },
  received: {
    title: 'Authorisation received',
    intro: 'Add the signed authorisation. From now on letters about the contents go to the representative too.',
    on: 'Received on',
    signedOn: 'Date under the signature',
    signedHint: 'Empty when there is no date.',
    paper: 'The signed authorisation',
    submit: 'Record authorisation',
  },
  withdrawn: {
    title: 'Authorisation withdrawn',
    intro:
      'From now on nothing about the contents goes to the representative any more, nor the verdict. The complainant is written to in person.',
    on: 'Withdrawn on',
    reason: 'What the complainant said',
    submit: 'Record withdrawal',
  },
  left: {
    title: 'Representative stops',
    intro: 'The complainant goes on alone, or someone else becomes representative after this.',
    on: 'Stopped on',
    reason: 'Reason',
    submit: 'Record',
  },
  status: {
    needed: 'authorisation still to be requested',
    requested: (day) => `authorisation requested ${day}`,
    received: (day) => `authorisation received ${day}`,
    withdrawn: (day) => `authorisation withdrawn ${day}`,
  },
  notice: {
    title: {
      needed: 'The authorisation is not there yet',
      requested: 'The authorisation was requested and is not there yet',
      withdrawn: 'The authorisation was withdrawn',
    },
    body: (name) =>
      `Until the signed authorisation is there, nothing about the contents goes to ${name}: no invitation, no record and no verdict. Write to the complainant in person. The terms keep running (step 1 of the regulation).`,
    request: 'Request authorisation',
    record: 'Authorisation received',
  },
};
