import { assertNever } from '../base/assert-never.ts';
import type { Outcome } from '../complaint/events.ts';
import type { SubjectId } from '../complaint/subjects.ts';
import type { Regulation, ShippedSubject } from '../procedure/regulation.ts';

/** R8, as it stands in a letter. */
export const outcomeWords = (outcome: Outcome): string => {
  switch (outcome) {
    case 'upheld':
      return 'gegrond';
    case 'partly-upheld':
      return 'deels gegrond';
    case 'dismissed':
      return 'ongegrond';
    default:
      return assertNever(outcome);
  }
};

export const outcomeFields = (outcome: Outcome) => ({
  upheld: outcome === 'upheld',
  partlyUpheld: outcome === 'partly-upheld',
  dismissed: outcome === 'dismissed',
});

/** R18: a letter is Dutch, whatever the language of the screen. */
export const dutchSubjects: Readonly<Record<ShippedSubject, string>> = {
  expertise: 'Inhoudelijke kennis',
  accessibility: 'Bereikbaarheid',
  speed: 'Snelheid van werken',
  treatment: 'Bejegening',
  information: 'Informatievoorziening',
  privacy: 'Privacy',
  'financial-damage': 'Financiële schade',
  'return-to-work-advice': 'Advies over werkhervatting',
  other: 'Overig',
};

/** The organisation's own name for a subject, or the shipped one; a subject that nobody knows goes by its id. */
export const subjectInLetter = (id: SubjectId, regulation: Pick<Regulation, 'subjects'>): string =>
  regulation.subjects.find((entry) => entry.id === id)?.name ??
  (Object.hasOwn(dutchSubjects, id) ? dutchSubjects[id as string as ShippedSubject] : id);
