import { recordId, type StreamId } from '../../shared/base/ids.ts';
import { foldComplaint } from '../../shared/complaint/fold.ts';
import { type Law, shippedLaw } from '../../shared/procedure/law.ts';
import { caseRow } from '../../shared/projections/case-list.ts';
import { compareRecords } from '../../shared/record/order.ts';
import type { RecordedEvent } from '../../shared/record/record.ts';
import { lawOf } from '../../shared/register/law-of.ts';
import { parseRegisterEvent } from '../../shared/register/parse-register-event.ts';
import {
  evolveRegister,
  initialRegister,
  type RegisterEvent,
  type RegisterState,
} from '../../shared/register/register.ts';
import { newestFirst } from './documents.ts';
import type { Opened } from './opened-streams.ts';
import type { RowEntry } from './rows.ts';
import type { ComplaintFile } from './store-types.ts';

/** One complaint from its records, in whatever order they came. */
export const foldFile = (stream: StreamId, records: readonly Opened[]): ComplaintFile => {
  const readable = recorded(records).sort(compareRecords);
  const { unread, ...folded } = foldComplaint(readable);
  return { stream, ...folded, allRecords: readable, unreadable: records.length - readable.length + unread.length };
};

/** What the list keeps of it. The stream has at least one record. */
export const rowEntry = (file: ComplaintFile, records: readonly Opened[]): RowEntry => {
  const first = records.reduce((best, record) => (compareRecords(record, best) < 0 ? record : best));
  return {
    stream: file.stream,
    order: newestFirst(first.L, file.stream),
    firstDevice: first.device,
    firstSeq: first.seq,
    row: caseRow(file.stream, file),
    unreadable: file.unreadable,
  };
};

export type FoldedRegister = { readonly state: RegisterState; readonly law: Law; readonly unreadable: number };

/** A register of which nothing is read yet. */
export const emptyRegister: FoldedRegister = { state: initialRegister, law: shippedLaw, unreadable: 0 };

/** The register's own stream: organisation, members, devices, and every version of the regulation. */
export const foldRegister = (records: readonly Opened[]): FoldedRegister => {
  const understood: RecordedEvent<RegisterEvent>[] = [];
  for (const record of recorded(records).sort(compareRecords)) {
    const parsed = parseRegisterEvent(record.event);
    if (parsed.ok) understood.push({ ...record, event: parsed.value });
  }
  const state = understood.reduce((before, { event }) => evolveRegister(before, event), initialRegister);
  return { state, law: lawOf(understood), unreadable: records.length - understood.length };
};

const recorded = (records: readonly Opened[]): RecordedEvent<{ readonly type: string }>[] =>
  records.flatMap(({ device, seq, L, stream, body }) =>
    body ? [{ id: recordId(device, seq), stream, device, seq, L, by: body.by, at: body.at, event: body.event }] : [],
  );
