import type { RecordId } from '../../../../shared/base/ids.ts';
import type { DocumentRef } from '../../../../shared/complaint/document.ts';
import type { ComplaintEvent } from '../../../../shared/complaint/events.ts';
import type { OpenComplaint } from '../../../../shared/complaint/state.ts';
import type { DossierBlock, DossierFact, DossierPaper } from '../../../../shared/dossier/dossier.ts';
import type { FactEntry } from '../../../../shared/projections/timeline.ts';
import { formatTime } from '../../../text/dates.ts';
import { dossierDocument } from '../../../text/nl/dossier-document.ts';
import { partyName } from '../../../text/party-words.ts';
import { sizeWords } from '../../../text/size-words.ts';
import { titleOf } from '../facts/fact-words.ts';
import type { Telling } from '../facts/telling.ts';
import { counts, fact, facts, type Happening, inFull, told } from './dossier-desk.ts';

/** The papers in order, which of them came with each fact, and which documents are left out. */
export type Papers = {
  readonly papers: readonly DossierPaper[];
  readonly of: ReadonlyMap<RecordId, readonly { readonly number: number; readonly name: string }[]>;
  /** Documents of facts that were struck out: they may be somebody else's. */
  readonly leftOut: ReadonlyMap<RecordId, readonly string[]>;
};

const words = dossierDocument.papers;

/** Every document once, at the fact that brought it; what was said stands before the papers that came with it. */
export const papersOf = (happened: readonly Happening[], telling: Telling): Papers => {
  const papers: DossierPaper[] = [];
  const of = new Map<RecordId, { number: number; name: string }[]>();
  const leftOut = new Map<RecordId, readonly string[]>();
  const numbers = new Map<DocumentRef['id'], number>();
  const standing = standingDocuments(happened);
  for (const entry of happened) {
    if (entry.entry !== 'fact') continue;
    const mine: { number: number; name: string }[] = [];
    const record = counts(entry) ? recordOf(entry, papers.length + 1, telling) : null;
    if (record) {
      papers.push(record);
      mine.push({ number: record.number, name: record.title });
    }
    const isStruck = entry.amendment?.kind === 'struck-out';
    for (const document of entry.documents) {
      if (isStruck && !standing.has(document.id)) continue;
      const number = numbers.get(document.id) ?? papers.length + 1;
      if (!numbers.has(document.id)) papers.push(documentPaper(entry, document, number, telling));
      numbers.set(document.id, number);
      mine.push({ number, name: document.name });
    }
    if (mine.length > 0) of.set(entry.record, mine);
    const gone = entry.documents.filter(({ id }) => isStruck && !standing.has(id));
    if (gone.length > 0)
      leftOut.set(
        entry.record,
        gone.map(({ name }) => name),
      );
  }
  return { papers, of, leftOut };
};

/** The documents of facts that stand. */
const standingDocuments = (happened: readonly Happening[]): ReadonlySet<DocumentRef['id']> =>
  new Set(
    happened.flatMap((entry) =>
      entry.entry === 'fact' && entry.amendment?.kind !== 'struck-out' ? entry.documents.map(({ id }) => id) : [],
    ),
  );

const documentPaper = (
  entry: FactEntry,
  document: DocumentRef,
  number: number,
  telling: Telling,
): Extract<DossierPaper, { paper: 'document' }> => {
  const { event, on } = entry;
  const size = sizeWords(document.size, telling.words, 'nl');
  const title =
    event.type === 'LetterMade'
      ? words.letter(telling.words.domain.letters[event.letter], partyName(event.to, telling.state, telling.words))
      : document.name;
  return {
    paper: 'document',
    number,
    title,
    document,
    facts: [
      ...fact(words.belongs, words.belongsTo(titleOf(event, telling), inFull(on))),
      ...fact(words.file, words.fileFacts(document.name, size)),
      { label: telling.words.complaint.timeline.details.sha256, value: document.sha256, exact: true },
    ],
  };
};

/** R5, R6, R13: what was said, which has no file of its own; `null` for other facts. */
const recordOf = (
  { event, on }: FactEntry,
  number: number,
  telling: Telling,
): Extract<DossierPaper, { paper: 'record' }> | null => {
  const { state, words: all } = telling;
  const { fields } = all.complaint;
  if (event.type === 'ExplanationGiven')
    return {
      paper: 'record',
      number,
      title: words.explanation(partyName(event.by, state, all)),
      facts: [...fact(words.when, inFull(on)), ...fact(words.how, all.domain.explanationMeans[event.means])],
      blocks: told(fields.account, event.account),
    };
  if (event.type !== 'ConversationHeld') return null;
  const { meeting, about } = event;
  const day = inFull(meeting.on);
  const means = all.domain.conversationMeans[meeting.means];
  return {
    paper: 'record',
    number,
    title: about === 'objection' ? words.hearing : words.conversation(partyName(event.with, state, all)),
    facts: [
      ...fact(words.when, meeting.at === null ? day : words.at(day, formatTime(meeting.at, 'nl'))),
      ...fact(words.how, [means, meeting.place].filter(Boolean).join(', ')),
      ...fact(words.present, event.present.join(', ')),
    ],
    blocks: [...told(fields.account, event.account), ...answerTo(event, state, telling)],
  };
};

/** What the person answered to the record of the conversation. */
const answerTo = (
  { conversation }: Extract<ComplaintEvent, { type: 'ConversationHeld' }>,
  state: OpenComplaint,
  { words: all }: Telling,
): readonly DossierBlock[] => {
  const held = state.conversations.find(({ id }) => id === conversation);
  if (held?.status !== 'held') return [];
  const { answer } = held;
  const said: readonly DossierFact[] = fact(
    words.answer,
    answer ? words.answered(all.domain.recordAnswers[answer.answer], inFull(answer.answeredOn)) : words.noAnswer,
  );
  return [...facts(said), ...(answer?.remarks ? told(all.complaint.fields.remarks, answer.remarks) : [])];
};
