import type { Law, LawVersion } from '../procedure/law.ts';
import { shippedLaw } from '../procedure/law.ts';
import type { RecordedEvent } from '../record/record.ts';
import type { RegisterEvent } from './register.ts';

/** Every version of the regulation with its place, from the register's own facts in the fold order. */
export const lawOf = (records: readonly RecordedEvent<RegisterEvent>[]): Law => {
  const founded = records.findIndex(({ event }) => event.type === 'RegisterFounded');
  // What stands before the founding counts for nothing (`evolveRegister`).
  const standing = founded === -1 ? [] : records.slice(founded);
  const [shipped] = shippedLaw;
  return [
    shipped,
    ...standing.flatMap(({ L, device, seq, by, at, event }): LawVersion[] =>
      event.type === 'RegulationChanged'
        ? [
            {
              regulation: event.regulation,
              change: { at: { L, device, seq }, by, recordedAt: at, reason: event.reason },
            },
          ]
        : [],
    ),
  ];
};
