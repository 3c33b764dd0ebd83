import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeLetter } from '../../../main/letters/compose.ts';
import { buildTemplate } from '../../../resources/templates/templates.ts';
import type { DocumentRef } from '../../../shared/complaint/document.ts';
import { letterKinds } from '../../../shared/complaint/letter-kind.ts';
import { allLetters } from '../../unit/shared/letters/all-letters.ts';
import { barChart } from './png.ts';

/** Documents as a file holds them, with their bytes. */
export type SamplePapers = {
  readonly documents: Readonly<Record<PaperName, DocumentRef>>;
  readonly bytes: ReadonlyMap<DocumentRef['id'], Uint8Array>;
};

const data = join(import.meta.dirname, '../data');
const bytesOf = (name: string): Uint8Array => Uint8Array.from(readFileSync(join(data, name)));
const mail = (name: string): Uint8Array => bytesOf(join('mail', name));

/** The paper's name in the sample, what it is called in the file, and what is in it; a letter by its sample's name. */
const papers = {
  complaint: ['Klacht Marjolein de Vries.eml', mail('01-plain.eml')],
  callLog: ['Belnotitie van mevrouw De Vries, gefotografeerd.jpg', bytesOf('photo-turned.jpg')],
  phoneList: ['Overzicht telefooncentrale december.xlsx', new TextEncoder().encode('PK no real workbook')],
  acknowledgement: ['Ontvangstbevestiging K26-A017.docx', 'acknowledgement'],
  request: ['Verzoek om toelichting K26-A017.docx', 'request'],
  conversation: ['Gespreksverslag K26-A017.docx', 'conversation-complainant'],
  signed: ['Getekend gespreksverslag.pdf', new TextEncoder().encode('%PDF-1.4 signed')],
  delay: ['Uitstelbericht K26-A017.docx', 'delay'],
  verdict: ['Uitspraak K26-A017.docx', 'verdict-per-subject-linked'],
  objection: ['Bezwaar.eml', mail('06-objection.eml')],
  invitation: ['Uitnodiging hoorgesprek K26-A017.docx', 'objection-invitation'],
  decision: ['Beslissing op bezwaar K26-A017.docx', 'decision-partly-upheld'],
  strangers: ['Medisch dossier van iemand anders.pdf', new TextEncoder().encode('%PDF-1.4 of somebody else')],
  note: ['Aantekening dienstdoende.txt', new TextEncoder().encode('Teruggebeld om 16.10 uur.\nGeen gehoor.')],
  chart: ['Wachttijden per week.png', barChart(900, 360)],
} as const satisfies Readonly<Record<string, readonly [string, Uint8Array | string]>>;
export type PaperName = keyof typeof papers;

export const samplePapers = async (): Promise<SamplePapers> => {
  const templates = mkdtempSync(join(tmpdir(), 'gegrond-dossier-'));
  for (const kind of letterKinds) writeFileSync(join(templates, `${kind}.docx`), await buildTemplate(kind));
  const samples = allLetters();
  const letter = (name: string): Uint8Array => {
    const sample = samples.find((one) => one.name === name);
    if (!sample) throw new Error(`No letter ${name}`);
    const made = composeLetter(sample.kind, sample.fields, templates);
    if (!made.ok) throw new Error(`${name}: ${JSON.stringify(made.error)}`);
    return made.value;
  };
  const bytes = new Map<DocumentRef['id'], Uint8Array>();
  const documents = Object.entries(papers).map(([key, [name, what]]) => {
    const content = typeof what === 'string' ? letter(what) : what;
    bytes.set(key, content);
    return [key, refOf(key, name, content)] as const;
  });
  rmSync(templates, { recursive: true, force: true });
  return { documents: Object.fromEntries(documents) as Readonly<Record<PaperName, DocumentRef>>, bytes };
};

const refOf = (id: string, name: string, bytes: Uint8Array): DocumentRef => ({
  id,
  name,
  mediaType: name.endsWith('.eml') ? 'message/rfc822' : 'application/octet-stream',
  size: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  chunks: ['cd'.repeat(32)],
  wrappedKey: 'AAAA',
});
