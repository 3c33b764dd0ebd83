import { afterEach, describe, expect, test } from 'vitest';
import { createWritePath } from '../../../../renderer/commands/execute.ts';
import type { MemberId, StreamId } from '../../../../shared/base/ids.ts';
import { date } from '../../../../shared/base/plain-date.ts';
import type { ComplaintCommand } from '../../../../shared/complaint/commands.ts';
import type { SplitOff } from '../../../../shared/complaint/split.ts';
import type { SubjectId } from '../../../../shared/complaint/subjects.ts';
import type { Member } from '../../../../shared/members/members.ts';
import { derivationOf } from '../../../../shared/procedure/derivation.ts';
import { regulationNow } from '../../../../shared/procedure/law.ts';
import { nextDeadlineOf } from '../../../../shared/projections/case-list.ts';
import { timelineOf } from '../../../../shared/projections/timeline.ts';
import { createFakeJournal, newDeviceId } from '../../../support/fake-journal.ts';
import { answered, facts, register } from '../../../support/given-complaint.ts';
import { withTerm } from '../../../support/given-law.ts';
import { later } from '../../../support/later-facts.ts';
import { failingStorage } from '../store/failing-storage.ts';
import { closeAll, complaints, fileOf, newProfile, note, received, settled, storeOn } from '../store/given-store.ts';

afterEach(closeAll);

const given = async (prepare: (journal: ReturnType<typeof createFakeJournal>) => void = () => undefined) => {
  const journal = createFakeJournal();
  prepare(journal);
  const store = await settled(storeOn(journal, newProfile().place()), journal);
  return { journal, store, writePath: createWritePath(journal.bridge, journal.session, store) };
};
const complaint: ComplaintCommand = { ...register, receivedOn: date('2026-11-20') };
const addNote = (text: string): ComplaintCommand => ({ type: 'AddNote', text });

describe('registering', () => {
  test('given an empty register, when a complaint is registered, then it has a number and stands in the list', async () => {
    const { store, writePath } = await given();
    const done = await writePath.execute(null, complaint);
    expect(done).toMatchObject({
      ok: true,
      value: { events: [{ type: 'ComplaintReceived' }, { type: 'HandlerAssigned' }] },
    });
    expect(store.cases()).toMatchObject([{ number: 'K26-A001', complainantName: 'Marjolein de Vries' }]);
    if (!done.ok) throw new Error('refused');
    expect((await fileOf(store, done.value.stream)).state.status).toBe('in-progress');
  });

  test('given two registrations at once, then they get two numbers', async () => {
    const { store, writePath } = await given();
    await Promise.all([writePath.execute(null, complaint), writePath.execute(null, complaint)]);
    expect(store.cases().map(({ number }) => number)).toEqual(['K26-A002', 'K26-A001']);
  });

  test('given a stream that was asked for first, then the complaint is registered there', async () => {
    const { store, writePath } = await given();
    const stream = await writePath.newStream();
    if (!stream.ok) throw new Error('locked');
    const done = await writePath.execute(stream.value, complaint);
    expect(done).toMatchObject({ ok: true, value: { stream: stream.value } });
    expect(store.cases()[0]?.stream).toBe(stream.value);
  });

  test('given a refusal, then nothing is appended and no stream is made', async () => {
    const { journal, writePath } = await given();
    const refused = await writePath.execute(null, { ...complaint, summary: ' ' });
    expect(refused).toMatchObject({ ok: false, error: { type: 'missing', fields: ['summary'] } });
    expect(journal.asked('journal:append')).toBe(0);
    expect(journal.asked('journal:new-stream')).toBe(0);
  });

  test('given numbers of other devices and years, then only this device and this year count', async () => {
    const { store, writePath } = await given((journal) => {
      journal.write(journal.newStream(), [received('K26-B040')], newDeviceId());
      journal.write(journal.newStream(), [received('K25-A900')]);
      journal.write(journal.newStream(), [received('K26-A016')]);
    });
    await writePath.execute(null, complaint);
    expect(store.cases()[0]?.number).toBe('K26-A017');
  });

  test('given complaints whose registration cannot be read any more, then their numbers are not given out again', async () => {
    const { store, writePath } = await given((journal) => {
      complaints(journal, 3);
      // Written after the third by this device, and lost to us: they may have been K26-A004 and K26-A005.
      for (let index = 0; index < 2; index += 1) journal.write(journal.newStream(), [{ type: 'ComplaintReceived' }]);
    });
    await writePath.execute(null, complaint);
    await writePath.execute(null, complaint);
    expect(
      store
        .cases()
        .map(({ number }) => number)
        .slice(0, 2),
    ).toEqual(['K26-A007', 'K26-A006']);
  });
});

describe('writing on a file', () => {
  test('given a command, when it resolves, then the store shows it already', async () => {
    const { store, writePath } = await given();
    const done = await writePath.execute(null, complaint);
    if (!done.ok) throw new Error('refused');
    const { stream } = done.value;
    expect((await writePath.execute(stream, addNote('gebeld'))).ok).toBe(true);
    expect((await fileOf(store, stream)).records.at(-1)?.event).toEqual(note('gebeld'));
  });

  test('given that the journal moved on meanwhile, then the command is decided again on what stands now', async () => {
    const { journal, store, writePath } = await given();
    const done = await writePath.execute(null, complaint);
    if (!done.ok) throw new Error('refused');
    const { stream } = done.value;
    const stop = journal.before('journal:append', () => {
      stop();
      journal.write(stream, [{ ...facts.acknowledged, sentOn: date('2026-11-20') }]);
    });
    const acknowledge: ComplaintCommand = {
      type: 'RecordAcknowledgementSent',
      sentOn: date('2026-11-23'),
      means: 'email',
      document: null,
    };
    // The second time it is refused: only someone who looked again can know.
    expect(await writePath.execute(stream, acknowledge)).toMatchObject({
      ok: false,
      error: { type: 'already-acknowledged', sentOn: '2026-11-20' },
    });
    expect(
      (await fileOf(store, stream)).records.filter(({ event }) => event.type === 'AcknowledgementSent'),
    ).toHaveLength(1);
  });

  test('given `behind` once, then the command goes through; given it for ever, then it gives up and says so', async () => {
    const { journal, store, writePath } = await given();
    const done = await writePath.execute(null, complaint);
    if (!done.ok) throw new Error('refused');
    const { stream } = done.value;
    const once = journal.before('journal:append', () => {
      once();
      journal.write(stream, [note('van elders')]);
    });
    expect((await writePath.execute(stream, addNote('van hier'))).ok).toBe(true);
    const texts = (await fileOf(store, stream)).records.flatMap(({ event }) =>
      event.type === 'NoteAdded' ? event.text : [],
    );
    expect(texts).toEqual(['van elders', 'van hier']);

    const always = journal.before('journal:append', () => journal.write(stream, [note('steeds')]));
    const asked = journal.asked('journal:append');
    expect(await writePath.execute(stream, addNote('nooit'))).toMatchObject({ ok: false, error: { type: 'behind' } });
    expect(journal.asked('journal:append') - asked).toBe(5);
    always();
    expect((await writePath.execute(stream, addNote('weer wel'))).ok).toBe(true);
  });

  test('given a file with an event of a newer program, then nothing is written on it', async () => {
    let stream: ReturnType<typeof complaints>[number] | undefined;
    const { writePath } = await given((journal) => {
      [stream] = complaints(journal, 1);
      if (stream) journal.write(stream, [{ type: 'ObjectionDreamt' }]);
    });
    expect(await writePath.execute(stream ?? null, addNote('x'))).toMatchObject({
      ok: false,
      error: { type: 'file-read-only' },
    });
  });

  test('given that the storage fails on the very write, then what was acknowledged is shown all the same', async () => {
    const journal = createFakeJournal();
    const [stream] = complaints(journal, 2);
    if (!stream) throw new Error('no stream');
    let failing = 0;
    const place = newProfile().place(
      failingStorage(({ collection }) => (collection === 'records' && failing-- > 0 ? 'fails' : 'none')),
    );
    const store = await settled(storeOn(journal, place), journal);
    failing = 1;
    const writePath = createWritePath(journal.bridge, journal.session, store);
    expect((await writePath.execute(stream, addNote('toch'))).ok).toBe(true);
    expect((await fileOf(store, stream)).records.at(-1)?.event).toEqual(note('toch'));
  });

  test('given that the register locks, then a command answers `locked` and does not hang', async () => {
    const { journal, writePath } = await given();
    journal.lock();
    expect(await writePath.execute(null, complaint)).toEqual({ ok: false, error: { type: 'locked' } });
  });

  test('given a command that throws, then the next one still has its turn', async () => {
    const { journal, writePath } = await given();
    const stop = journal.before('journal:heads', () => {
      throw new Error('the main process is busy dying');
    });
    await expect(writePath.execute(null, complaint)).rejects.toThrow('dying');
    stop();
    expect((await writePath.execute(null, complaint)).ok).toBe(true);
  });
});

describe('the register itself', () => {
  test('given a new address, when it is saved, then the register shows it', async () => {
    const { store, writePath } = await given();
    const organisation = {
      name: 'Occure',
      street: 'Kade 1',
      postcodeAndTown: '1000 AA Amsterdam',
      email: '',
      phone: '',
      website: '',
    };
    expect((await writePath.executeRegister({ type: 'ChangeOrganisation', organisation })).ok).toBe(true);
    expect(store.register()).toMatchObject({ organisation: { street: 'Kade 1' } });
  });

  test('given nothing that changes, then nothing is written', async () => {
    const { journal, store, writePath } = await given();
    const register = store.register();
    if (register.status !== 'founded') throw new Error('not founded');
    const same = { type: 'ChangeOrganisation' as const, organisation: register.organisation };
    expect(await writePath.executeRegister(same)).toMatchObject({ ok: true, value: { events: [] } });
    expect(journal.asked('journal:append')).toBe(0);
  });
});

describe('splitting a part off', () => {
  const mixed: ComplaintCommand = {
    ...complaint,
    type: 'RegisterComplaint',
    subjects: ['treatment', 'return-to-work-advice'] as SubjectId[],
  } as ComplaintCommand;
  const splitOff: SplitOff = {
    type: 'SplitOffPart',
    splitOn: date('2026-11-23'),
    subjects: ['return-to-work-advice' as SubjectId],
    reason: 'Dat deel is voor UWV.',
  };

  test('R16: given two subjects, then the part has a file and a number of its own, written with the first in one batch', async () => {
    const { journal, store, writePath } = await given();
    const done = await writePath.execute(null, mixed);
    if (!done.ok) throw new Error('refused');
    const asked = journal.asked('journal:append');
    const split = await writePath.split(done.value.stream, splitOff);
    if (!split.ok) throw new Error(split.error.type);
    const { into } = split.value;
    expect(journal.asked('journal:append') - asked).toBe(1);
    expect(into.number).toBe('K26-A002');
    expect(store.cases()).toMatchObject([
      {
        stream: into.stream,
        number: 'K26-A002',
        subjects: ['return-to-work-advice'],
        splitFrom: { number: 'K26-A001' },
      },
      { stream: done.value.stream, subjects: ['treatment'], splitInto: [into] },
    ]);
    const files = [await fileOf(store, done.value.stream), await fileOf(store, into.stream)];
    expect(files.map(({ contradictions }) => contradictions)).toEqual([[], []]);
  });

  test('given that the journal moved on meanwhile, then it is split once, into one file', async () => {
    const { journal, store, writePath } = await given();
    const done = await writePath.execute(null, mixed);
    if (!done.ok) throw new Error('refused');
    const stop = journal.before('journal:append', () => {
      stop();
      journal.write(done.value.stream, [note('van elders')]);
    });
    expect((await writePath.split(done.value.stream, splitOff)).ok).toBe(true);
    expect(store.cases()).toHaveLength(2);
    // One for each complaint, however often was tried.
    expect(journal.asked('journal:new-stream')).toBe(2);
  });

  test('R16: given that nothing would stay, then it is refused and no file is made', async () => {
    const { journal, store, writePath } = await given();
    const done = await writePath.execute(null, complaint);
    if (!done.ok) throw new Error('refused');
    const asked = journal.asked('journal:new-stream');
    expect(await writePath.split(done.value.stream, splitOff)).toMatchObject({
      ok: false,
      error: { type: 'nothing-to-split', rule: 'R16' },
    });
    expect(journal.asked('journal:new-stream')).toBe(asked);
    expect(store.cases()).toHaveLength(1);
  });
});

describe('what a command is decided with', () => {
  test('given somebody who is no member, then a file is not handed to them', async () => {
    const { journal, writePath } = await given();
    const done = await writePath.execute(null, complaint);
    if (!done.ok) throw new Error('refused');
    const sam: Member = { id: 'member-sam' as MemberId, name: 'Sam de Wit', roles: ['officer'] };
    const handOver: ComplaintCommand = { type: 'AssignHandler', handler: { id: sam.id, name: sam.name } };
    expect((await writePath.execute(done.value.stream, handOver)).ok).toBe(false);
    journal.write(journal.session.registerStream, [{ type: 'MemberNamed', member: sam }]);
    expect((await writePath.execute(done.value.stream, handOver)).ok).toBe(true);
  });

  const objection: ComplaintCommand = {
    type: 'RecordObjection',
    receivedOn: date('2026-11-10'),
    means: 'email',
    text: 'Ik ben het er niet mee eens.',
    documents: [],
  };
  const answeredFile = (journal: ReturnType<typeof createFakeJournal>) => {
    const stream = journal.newStream();
    journal.write(stream, [...answered, { ...later.verdictReceived, receivedOn: date('2026-09-28') }]);
    return stream;
  };
  const lateness = async (writePath: Awaited<ReturnType<typeof given>>['writePath'], stream: StreamId) => {
    const done = await writePath.execute(stream, objection);
    if (!done.ok) throw new Error(done.error.type);
    return done.value.events[0];
  };

  test('R12: given the regulation as shipped, then an objection after a month is recorded as late', async () => {
    const { journal, writePath } = await given();
    expect(await lateness(writePath, answeredFile(journal))).toMatchObject({ due: '2026-10-28', late: true });
  });

  test('R12: given that the regulation gives two months, then the same objection is in time', async () => {
    const { journal, writePath } = await given((before) =>
      before.write(before.session.registerStream, [
        {
          type: 'RegulationChanged',
          regulation: withTerm('objection', { term: { unit: 'months', count: 2 } }),
          reason: 'Ruimer',
        },
      ]),
    );
    expect(await lateness(writePath, answeredFile(journal))).toMatchObject({ due: '2026-11-30', late: false });
  });

  test('R3: given a wrong receipt date, when it is corrected, then every term is worked out anew', async () => {
    const { store, writePath } = await given();
    const done = await writePath.execute(null, complaint);
    if (!done.ok) throw new Error('refused');
    const { stream, events } = done.value;
    const [received] = events;
    const [record] = (await fileOf(store, stream)).records;
    if (received?.type !== 'ComplaintReceived' || !record) throw new Error('not registered');
    const corrected = await writePath.execute(stream, {
      type: 'CorrectFact',
      record: record.id,
      event: { ...received, receivedOn: date('2026-11-18') },
      reason: 'Poststempel.',
    });
    expect(corrected).toMatchObject({ ok: true });
    const [row] = store.cases();
    expect(row && nextDeadlineOf(row, store.law())).toMatchObject({ kind: 'acknowledgement', due: '2026-11-25' });
    expect(timelineOf((await fileOf(store, stream)).allRecords, store.law(), date('2026-11-23'))).toContainEqual(
      expect.objectContaining({
        key: record.id,
        amendment: expect.objectContaining({
          moved: [
            { kind: 'acknowledgement', from: '2026-11-27', to: '2026-11-25' },
            { kind: 'verdict', from: '2026-12-20', to: '2026-12-18' },
          ],
        }),
      }),
    );
  });
});

describe('a regulation that changes', () => {
  test('R7: given running files, when a term is changed, then their lines show it and nothing is projected again', async () => {
    const { journal, store, writePath } = await given();
    await writePath.execute(null, complaint);
    const rows = store.cases();
    const [row] = rows;
    if (!row) throw new Error('no row');
    const sealed = journal.asked('projections:seal');
    const verdictDue = () =>
      row.running
        .filter(({ kind }) => kind === 'verdict')
        .map(({ kind, from }) => derivationOf(kind, from, regulationNow(store.law())).due);
    expect(verdictDue()).toEqual(['2026-12-20']);
    const changed = await writePath.executeRegister({
      type: 'ChangeRegulation',
      regulation: withTerm('verdict', { term: { unit: 'months', count: 2 } }),
      reason: 'Meer tijd',
    });
    expect(changed).toMatchObject({ ok: true });
    expect(store.law()).toMatchObject([
      { change: null },
      { regulation: { version: 2 }, change: { reason: 'Meer tijd' } },
    ]);
    expect(store.cases()).toBe(rows);
    expect(verdictDue()).toEqual(['2027-01-20']);
    // Only the watermark is written, which is not sealed.
    expect(journal.asked('projections:seal')).toBe(sealed);
  });
});
