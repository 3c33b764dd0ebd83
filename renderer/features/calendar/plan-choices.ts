import { compareCodeUnits } from '../../../shared/base/ids.ts';
import type { ConversationAbout } from '../../../shared/complaint/events.ts';
import type { Judging } from '../../../shared/complaint/judging.ts';
import { complainantParty, type Party } from '../../../shared/complaint/parties.ts';
import type { Refusal } from '../../../shared/complaint/refusals.ts';
import type { OpenComplaint } from '../../../shared/complaint/state.ts';
import { allowedActions } from '../../../shared/procedure/allowed-actions.ts';
import type { CaseRow } from '../../../shared/projections/case-list.ts';
import { addresseeKey } from '../../routes.ts';

/** A conversation that can be planned in a file: what for, and with whom. */
export type PlanChoice = { readonly key: string; readonly about: ConversationAbout; readonly with: Party };

/** R5, R6, R13: which conversations can be planned in a file now; and when none, why not. */
export const planChoices = (
  state: OpenComplaint,
  judging: Judging,
): { readonly choices: readonly PlanChoice[]; readonly refusal: Refusal | null } => {
  const planned = allowedActions(state, judging).flatMap((each) => (each.action === 'plan-conversation' ? [each] : []));
  const choices = planned.flatMap((each) => {
    if (!each.allowed) return [];
    const party = each.about === 'objection' ? complainantParty : each.party;
    return [{ key: `${each.about}:${addresseeKey(party)}`, about: each.about, with: party }];
  });
  // A hearing is refused in most files because there is no objection: what stands in the way of an explanation says more.
  const refused = planned.flatMap((each) => (each.allowed ? [] : [each]));
  const said = refused.find(({ about }) => (state.status === 'objection') === (about === 'objection')) ?? refused[0];
  return { choices, refusal: choices.length > 0 ? null : (said?.refusal ?? null) };
};

/** The files in which a conversation may still be planned, the newest first. */
export const plannableRows = (rows: readonly CaseRow[]): readonly CaseRow[] =>
  rows.filter(({ status, readOnly }) => !readOnly && (status === 'in-progress' || status === 'objection'));

/** A conversation that stands planned already. */
export type PlannedTalk = { readonly at: string | null; readonly name: string; readonly number: string };

/** What is planned on each day, over all files, by the clock. */
export const plannedTalks = (rows: readonly CaseRow[]): ReadonlyMap<string, readonly PlannedTalk[]> => {
  const days = new Map<string, PlannedTalk[]>();
  for (const { conversations, status, complainantName, number } of rows) {
    if (status === 'closed') continue;
    for (const { held, meeting, withName } of conversations) {
      if (held) continue;
      const ofDay = days.get(meeting.on) ?? [];
      days.set(meeting.on, [...ofDay, { at: meeting.at, name: withName ?? complainantName, number }]);
    }
  }
  for (const talks of days.values()) talks.sort((a, b) => compareCodeUnits(a.at ?? '', b.at ?? ''));
  return days;
};
