import { date, type PlainDate } from '../../../../shared/base/plain-date.ts';
import type { OpenComplaint } from '../../../../shared/complaint/state.ts';
import type { DossierAudience } from '../../../../shared/dossier/audience.ts';
import type { DossierBlock, DossierFact, DossierLook } from '../../../../shared/dossier/dossier.ts';
import type { MemberRef } from '../../../../shared/members/members.ts';
import type { Law } from '../../../../shared/procedure/law.ts';
import type { FactEntry, TimelineEntry } from '../../../../shared/projections/timeline.ts';
import type { Organisation } from '../../../../shared/register/register.ts';
import type { ComplaintFile } from '../../../store/store-types.ts';
import { formatDate } from '../../../text/dates.ts';
import type { Telling } from '../facts/telling.ts';

/** What a dossier is made from: the file as the screen shows it, in Dutch, and for whom it is meant. */
export type DossierDesk = {
  readonly file: ComplaintFile;
  readonly state: OpenComplaint;
  readonly law: Law;
  /** Its words are Dutch, whatever the language of the screen. */
  readonly telling: Telling;
  readonly organisation: Organisation;
  readonly maker: MemberRef;
  readonly today: PlainDate;
  readonly audience: DossierAudience;
  readonly withNotes: boolean;
};

/** What happened, the oldest first; without what is left out. */
export type Happening = Extract<TimelineEntry, { entry: 'fact' | 'law-changed' | 'unread' }>;

/** A fact that still counts: it was not struck out, and it did not contradict what stood. */
export const counts = (entry: Happening): entry is FactEntry =>
  entry.entry === 'fact' && entry.amendment?.kind !== 'struck-out' && entry.contradiction === null;

/**
 * The words of the timeline leave the year out of this year's days. A dossier is read in other years too, so they are
 * asked as on a day of which no year is this year's.
 */
export const inAnyYear: PlainDate = date('1900-01-01');

export const inFull = (day: PlainDate): string => formatDate(day, 'nl', 'plain');

export const fact = (label: string, value: string | null): readonly DossierFact[] =>
  value === null || value === '' ? [] : [{ label, value, exact: false }];

export const text = (look: DossierLook, value: string | null): readonly DossierBlock[] =>
  value === null || value === '' ? [] : [{ block: 'text', look, text: value }];

export const facts = (...all: readonly (readonly DossierFact[])[]): readonly DossierBlock[] =>
  all.flat().length === 0 ? [] : [{ block: 'facts', facts: all.flat() }];

export const heading = (value: string): DossierBlock => ({ block: 'heading', text: value });

/** What somebody wrote, under a small heading. */
export const told = (label: string, value: string | null): readonly DossierBlock[] =>
  value === null || value === '' ? [] : [...text('label', label), ...text('quote', value)];
