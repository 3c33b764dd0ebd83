import type { DeviceId, MemberId } from '../../shared/base/ids.ts';
import type { Instant } from '../../shared/base/plain-date.ts';
import { type Law, type LawVersion, shippedLaw } from '../../shared/procedure/law.ts';
import { type DeadlineKind, type Regulation, regulation, type TermRule } from '../../shared/procedure/regulation.ts';

/** The shipped regulation with one term changed, as version 2. */
export const withTerm = (
  kind: DeadlineKind,
  change: Partial<Pick<TermRule, 'term' | 'policy'>>,
  version = 2,
  from: Regulation = regulation,
): Regulation => ({
  ...from,
  version,
  terms: { ...from.terms, [kind]: { ...from.terms[kind], ...change } },
});

/** A law in which the regulation was changed right after the record with Lamport time `L`. */
export const changedAfter = (L: number, changed: Regulation, before: Law = shippedLaw): Law => {
  const version: LawVersion = {
    regulation: changed,
    change: {
      at: { L, device: 'dev-z' as DeviceId, seq: changed.version },
      by: { id: 'member-dirk' as MemberId, name: 'Dirk de Boer' },
      recordedAt: '2026-01-26T09:00:00.000Z' as Instant,
      reason: 'Besluit van de directie.',
    },
  };
  return [...before, version];
};
