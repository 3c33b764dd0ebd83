import type { StreamId } from '../shared/base/ids.ts';
import type { Action } from '../shared/complaint/actions.ts';
import type { LetterKind } from '../shared/complaint/letter-kind.ts';
import {
  type Addressee,
  complainantParty,
  involvedParty,
  type PersonId,
  representativeAddressee,
} from '../shared/complaint/parties.ts';

/** The pattern of each screen, as the router reads it. */
export const routes = {
  worklist: '/worklist',
  complaints: '/complaints',
  newComplaint: '/complaints/new',
  complaint: '/complaints/:stream',
  letter: '/complaints/:stream/letter/:kind',
  dossier: '/complaints/:stream/dossier',
  objections: '/objections',
  objection: '/objections/:stream',
  calendar: '/calendar',
  measures: '/measures',
  report: '/report',
  settings: '/settings',
  settingsSection: '/settings/:section',
} as const;

export const complaintPath = (stream: StreamId): string => `/complaints/${stream}`;

/** The same, with something to do there: an action as the complaint's screen names it (`record-objection`). */
export const complaintActPath = (stream: StreamId, action: string): string =>
  `${complaintPath(stream)}?do=${encodeURIComponent(action)}`;

/** Where an action is carried out: the screen of its letter, or its form beside the file. */
export const actionPath = (stream: StreamId, action: Action): string =>
  action.action === 'file-letter'
    ? letterPath(stream, action.letter, action.to)
    : complaintActPath(stream, actionKey(action));

/** Names an action with whom or what it is about: the same for the same, whatever else the object carries. */
export const actionKey = (action: Action): string =>
  [
    action.action,
    'about' in action ? action.about : null,
    'letter' in action ? action.letter : null,
    'to' in action ? addresseeKey(action.to) : null,
    'party' in action ? addresseeKey(action.party) : null,
    'conversation' in action ? action.conversation : null,
    'measure' in action ? action.measure : null,
    'record' in action ? action.record : null,
  ]
    .filter((part) => part !== null)
    .join(':');

/** The director's desk for one objection (R12 to R15). */
export const objectionPath = (stream: StreamId): string => `/objections/${stream}`;

/** The same, with a form to open there. */
export const objectionActPath = (stream: StreamId, action: Action): string =>
  `${objectionPath(stream)}?do=${encodeURIComponent(actionKey(action))}`;

/** What the mail in hand is said to be: a new complaint, or an answer that belongs to a file. */
export type MailAs = 'new' | 'answer';
export const mailAsPath = (as: MailAs): string => `${routes.newComplaint}?as=${as}`;
/** Reads the search part of such a path back; `null` while nobody said so. */
export const mailAsInSearch = (search: string): MailAs | null => {
  const as = new URLSearchParams(search).get('as');
  return as === 'new' || as === 'answer' ? as : null;
};

/** Reads the search part of such a path back; `null` when there is nothing to do. */
export const actInSearch = (search: string): string | null => new URLSearchParams(search).get('do');

/** One part of the settings, by its name there. */
export const settingsPath = (section: string): string => `${routes.settings}/${section}`;

/** A complaint at one of its measures; `null` when it is promised in another file. */
export const measurePath = (stream: StreamId, measure: string | null): string =>
  measure === null ? complaintPath(stream) : `${complaintPath(stream)}?measure=${encodeURIComponent(measure)}`;

/** Reads the search part of such a path back. */
export const measureInSearch = (search: string): string | null => new URLSearchParams(search).get('measure');

/** Whom the letter is for travels in the search part: `?to=complainant`, `?to=representative` or `?to=person:<id>`. */
export const letterPath = (stream: StreamId, kind: LetterKind, to: Addressee): string =>
  `/complaints/${stream}/letter/${kind}?to=${encodeURIComponent(addresseeKey(to))}`;

/** An addressee in one word: in an address, and in the name of a draft. */
export const addresseeKey = (to: Addressee): string =>
  to.party === 'person-involved' ? `person:${to.person}` : to.party;

/** Reads the search part of a letter's path back. */
export const addresseeOf = (search: string): Addressee => {
  const to = new URLSearchParams(search).get('to') ?? 'complainant';
  if (to === 'representative') return representativeAddressee;
  return to.startsWith('person:') ? involvedParty(to.slice('person:'.length) as PersonId) : complainantParty;
};

/** The whole file as one document. */
export const dossierPath = (stream: StreamId): string => `${complaintPath(stream)}/dossier`;
