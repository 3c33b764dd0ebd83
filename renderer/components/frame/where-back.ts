import type { StreamId } from '../../../shared/base/ids.ts';
import { complaintPath, routes } from '../../routes.ts';

/** The screen that a place belongs to, one step up; `null` at the top. */
export const whereBack = (place: string): { readonly path: string; readonly to: 'complaints' | 'complaint' } | null => {
  const letter = /^\/complaints\/([^/]+)\/letter\//.exec(place);
  if (letter?.[1]) return { path: complaintPath(letter[1] as StreamId), to: 'complaint' };
  return place === routes.complaints ? null : { path: routes.complaints, to: 'complaints' };
};

/** The word for a place, as the language files have it. */
export const screenAt = (place: string): 'complaints' | 'newComplaint' | 'complaint' | 'letter' | 'settings' => {
  if (place === routes.settings || place.startsWith(`${routes.settings}/`)) return 'settings';
  if (place === routes.newComplaint) return 'newComplaint';
  if (/^\/complaints\/[^/]+\/letter\//.test(place)) return 'letter';
  return place.startsWith(`${routes.complaints}/`) ? 'complaint' : 'complaints';
};
