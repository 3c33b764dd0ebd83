import { join } from 'node:path';
import { openJournal } from '../../main/journal/journal.ts';
import { nodeFiles } from '../../main/journal/node-files.ts';
import type { MemberId, StreamId } from '../../shared/base/ids.ts';
import { addDays, date, type Instant, type PlainDate } from '../../shared/base/plain-date.ts';
import { complaintNumber } from '../../shared/complaint/complaint-number.ts';
import type { ComplaintEvent } from '../../shared/complaint/events.ts';
import type { SubjectId } from '../../shared/complaint/subjects.ts';
import { subjects } from '../../shared/procedure/regulation.ts';
import { doorTo, must } from '../faults/given-register.ts';

/** Opens what `seedRegister` makes. Its derivation is as light as Argon2 goes, so that a start is measured without it. */
export const seedPassphrase = 'vier paarden en een emmer';

const firstNames = ['Marjolein', 'Youssef', 'Käthe', 'Sandra', 'Piet', 'Fatima', 'Sjoerd', 'Anneke', 'Mehmet', 'Lotte'];
const lastNames = [
  'de Vries',
  'El Amrani',
  'Schröder-Müller',
  'Pieterse',
  'van den Berg',
  'Yılmaz',
  'Hoekstra',
  'Bakker',
];
const organisations = [
  'Voorbeeld Transport B.V.',
  'Bouwbedrijf De Hoeksteen',
  'Gemeente Waterland',
  'Zorggroep De Brug',
];
const summaries = [
  'Casemanager vijf keer gebeld, geen antwoord',
  'Niet serieus genomen tijdens het spreekuur',
  'Verslag van het gesprek is er nog steeds niet',
  'Factuur klopt niet en niemand belt terug',
];

const pick = <T>(from: readonly T[], index: number): T => from[index % from.length] as T;

/** A register on disk with so many complaints in every phase, written through the real vault and journal. */
export const seedRegister = async (
  folder: string,
  { complaints, today }: { readonly complaints: number; readonly today: PlainDate },
): Promise<{ readonly records: number; readonly streams: readonly StreamId[] }> => {
  const member = { id: 'zaadlid' as MemberId, name: 'Ilse Vermeer' };
  const made = must(await doorTo(nodeFiles, folder).create({ member, deviceLetter: 'A', passphrase: seedPassphrase }));
  const { vault } = made;
  const journal = must(
    await openJournal({
      folder: join(folder, 'journal'),
      files: nodeFiles,
      keys: vault,
      author: member,
      now: () => `${today}T09:00:00.000Z` as Instant,
    }),
  );
  let seq = 0;
  const append = async (stream: StreamId, events: readonly { readonly type: string }[]) => {
    must(await journal.append({ expectedSeq: seq, entries: events.map((event) => ({ stream, event })) }));
    seq += events.length;
  };
  await append(vault.register, [
    {
      type: 'RegisterFounded',
      organisation: {
        name: 'Arbodienst De Linde',
        street: 'Lindelaan 12',
        postcodeAndTown: '3511 AB Utrecht',
        email: 'klachten@delinde.example',
        phone: '030 123 45 67',
        website: '',
      },
      founder: { ...member, roles: ['officer', 'administrator'] },
      device: { id: vault.device, letter: 'A', member: member.id },
    } as { readonly type: string },
  ]);
  const streams: StreamId[] = [];
  for (let index = 0; index < complaints; index += 1) {
    const stream = must(await vault.newStream());
    streams.push(stream);
    await append(stream, eventsOf(index, today, member));
  }
  await journal.close();
  must(await made.commit());
  vault.lock();
  return { records: seq, streams };
};

/** The oldest first; how far each has come depends on its place, so that every phase is there. */
const eventsOf = (
  index: number,
  today: PlainDate,
  handler: { readonly id: MemberId; readonly name: string },
): readonly ComplaintEvent[] => {
  const receivedOn = addDays(today, -(index % 60));
  const on = (days: number): PlainDate => (addDays(receivedOn, days) > today ? today : addDays(receivedOn, days));
  const reach = index % 4;
  const received: readonly ComplaintEvent[] = [
    {
      type: 'ComplaintReceived',
      number: complaintNumber({ year: Number(today.slice(0, 4)), letter: 'A', sequence: index + 1 }),
      receivedOn,
      channel: 'email' as never,
      complainant: {
        kind: 'client',
        name: `${pick(firstNames, index)} ${pick(lastNames, index * 3 + 1)}`,
        organisation: pick(organisations, index),
        email: `klager${index}@mail.example`,
        phone: '06-12345678',
        address: null,
      },
      representative: null,
      summary: pick(summaries, index),
      text: `${pick(summaries, index)}. ${'Ik hoor graag wat u hieraan gaat doen. '.repeat(12)}`,
      wish: null,
      incidentOn: null,
      subjects: [pick(subjects, index) as string as SubjectId],
      documents: [],
      messageId: `<${index}@mail.example>`,
      splitFrom: null,
    },
    { type: 'HandlerAssigned', handler },
  ];
  const acknowledged: ComplaintEvent = { type: 'AcknowledgementSent', sentOn: on(3), means: 'email', document: null };
  const heard: ComplaintEvent = {
    type: 'ExplanationGiven',
    by: { party: 'complainant' },
    givenOn: on(8),
    means: 'phone',
    account: 'Mevrouw wil vooral één vast aanspreekpunt.',
    documents: [],
  };
  const decided: readonly ComplaintEvent[] = [
    {
      type: 'VerdictIssued',
      issuedOn: on(20),
      outcome: 'upheld',
      perSubject: [],
      findings: 'De casemanager was drie weken niet bereikbaar.',
      reasons: null,
      measures: [
        { id: `m${index}`, description: 'Tweede contactpersoon', owner: 'Teamleider', dueOn: date('2026-12-01') },
      ],
      linkedMeasures: [],
    },
    { type: 'VerdictSent', to: 'complainant', sentOn: on(21), means: 'email', document: null },
  ];
  if (reach === 0) return received;
  if (reach === 1) return [...received, acknowledged];
  if (reach === 2) return [...received, acknowledged, heard];
  return [...received, acknowledged, heard, ...decided];
};
