import type { PlainDate } from '../../../../../shared/base/plain-date.ts';
import type { FoldedComplaint } from '../../../../../shared/complaint/fold.ts';
import { isClosedSide, partiesOf, sideOf } from '../../../../../shared/complaint/state.ts';
import { type Deadline, deadlinesOf, urgencyOf } from '../../../../../shared/procedure/deadlines.ts';
import { calendarOf, type Law, regulationNow } from '../../../../../shared/procedure/law.ts';
import type { DeadlineKind } from '../../../../../shared/procedure/regulation.ts';
import type { EffectOfAmendment } from '../../../../../shared/projections/moved-terms.ts';
import { dayNear, standingWords } from '../../../../components/deadline/deadline-words.ts';
import { partyName } from '../../../../text/party-words.ts';
import type { Telling } from '../../facts/telling.ts';

type File = Pick<FoldedComplaint, 'state' | 'settledAt'>;

/** A term before and after; `null` where it is not there. */
export type TermChange = { readonly term: string; readonly before: string | null; readonly after: string | null };
export type EffectWords = { readonly terms: readonly TermChange[]; readonly remarks: readonly string[] };

/** What a correction or a striking out makes of a file, in words: each term that moves, and what else follows. */
export const effectWords = (
  before: File,
  { file: after, objection }: EffectOfAmendment,
  law: Law,
  today: PlainDate,
  telling: Telling,
): EffectWords => ({
  terms: termChanges(deadlinesOf(before, law), deadlinesOf(after, law), law, today, telling),
  remarks: [...objectionRemarks(objection, telling), ...remarksOf(before, after, telling)],
});

/** R12: what makes an objection late or in time is written down together with the correction. */
const objectionRemarks = (objection: EffectOfAmendment['objection'], { words }: Telling): readonly string[] => {
  const { effect } = words.complaint.corrections;
  if (!objection || objection.wasLate === objection.isLate) return [];
  return [objection.isLate ? effect.objectionLate : effect.objectionInTime];
};

const termChanges = (
  before: readonly Deadline[],
  after: readonly Deadline[],
  law: Law,
  today: PlainDate,
  { words, language }: Telling,
): readonly TermChange[] => {
  const { deadlines } = words.complaint;
  const calendar = calendarOf(regulationNow(law));
  const inWords = (deadline: Deadline | undefined): string | null => {
    if (!deadline) return null;
    const { text } = standingWords(urgencyOf(deadline, today, calendar), deadlines);
    return `${dayNear(deadline.derivation.due, today, language)}, ${text}`;
  };
  const find = (all: readonly Deadline[], kind: DeadlineKind) => all.find((each) => each.kind === kind);
  const kinds = [...new Set([...before, ...after].map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const [was, is] = [inWords(find(before, kind)), inWords(find(after, kind))];
    return was === is ? [] : [{ term: deadlines.kinds[kind], before: was, after: is }];
  });
};

const remarksOf = ({ state: before }: File, { state: after }: File, { words }: Telling): readonly string[] => {
  if (before.status === 'unregistered' || after.status === 'unregistered') return [];
  const { effect, status } = words.complaint.corrections;
  const opened = partiesOf(before).filter((party) => {
    const [was, is] = [sideOf(before, party), sideOf(after, party)];
    return was && is && isClosedSide(was) && !isClosedSide(is);
  });
  const lost = before.measures.filter(({ id }) => after.measures.every((measure) => measure.id !== id)).length;
  return [
    ...(before.status === after.status ? [] : [effect.phase(status[before.status], status[after.status])]),
    ...(before.acknowledgement && !after.acknowledgement ? [effect.acknowledged] : []),
    ...opened.map((party) =>
      party.party === 'complainant' ? effect.side.complainant : effect.side.person(partyName(party, before, words)),
    ),
    ...(lost > 0 ? [effect.measures(lost)] : []),
  ];
};
