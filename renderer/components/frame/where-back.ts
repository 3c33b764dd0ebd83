import type { StreamId } from '../../../shared/base/ids.ts';
import { complaintPath, objectionPath, routes } from '../../routes.ts';

/** The screens of the rail that lead to files, by the name of their route and of their word. */
const lists = ['worklist', 'complaints', 'objections', 'calendar', 'measures'] as const;

/** A screen to go back to, and the word for it. */
export type Back = { readonly path: string; readonly to: (typeof lists)[number] | 'complaint' | 'objection' };

const streamIn = (place: string, under: string): StreamId | null => {
  const found = new RegExp(`^/${under}/([^/]+)`).exec(place)?.[1];
  return found === undefined ? null : (found as StreamId);
};

/** A list, or the desk of one objection: where someone sets out from. `null` for a screen that is reached from one. */
export const setOutAt = (place: string): Back | null => {
  const list = lists.find((name) => routes[name] === place);
  if (list) return { path: place, to: list };
  return streamIn(place, 'objections') === null ? null : { path: place, to: 'objection' };
};

const home: Back = { path: routes.worklist, to: 'worklist' };

/** One step up from a place; `null` at the top. `from` is where someone set out to come here. */
export const whereBack = (place: string, from: Back = home): Back | null => {
  const setOut = setOutAt(place);
  if (setOut) return setOut.to === 'objection' ? { path: routes.objections, to: 'objections' } : null;
  const inFile = /^\/complaints\/([^/]+)\/(?:letter\/|dossier$)/.exec(place)?.[1];
  if (inFile === undefined) return from;
  const stream = inFile as StreamId;
  return from.path === objectionPath(stream) ? from : { path: complaintPath(stream), to: 'complaint' };
};

/** The word for a place, as the language files have it. */
export const screenAt = (place: string): Back['to'] | 'newComplaint' | 'letter' | 'settings' => {
  if (place === routes.settings || place.startsWith(`${routes.settings}/`)) return 'settings';
  if (place === routes.newComplaint) return 'newComplaint';
  if (/^\/complaints\/[^/]+\/letter\//.test(place)) return 'letter';
  return setOutAt(place)?.to ?? (place.startsWith(`${routes.complaints}/`) ? 'complaint' : 'worklist');
};
