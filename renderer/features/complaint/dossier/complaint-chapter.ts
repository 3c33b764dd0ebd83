import type { DossierBlock, DossierChapter } from '../../../../shared/dossier/dossier.ts';
import { dossierDocument } from '../../../text/nl/dossier-document.ts';
import { channelName, subjectName } from '../../../text/subject-words.ts';
import { counts, type DossierDesk, fact, facts, type Happening, inFull, text, told } from './dossier-desk.ts';
import type { Papers } from './papers.ts';

const words = dossierDocument.complaint;

/** R1, R18: what the complaint is, in the complainant's own words, and how it came in. */
export const complaintChapter = (
  { state, telling }: Pick<DossierDesk, 'state' | 'telling'>,
  happened: readonly Happening[],
  papers: Papers,
): DossierChapter => {
  const { received, splitOff } = state;
  const { regulation, words: all } = telling;
  const { fields } = all.complaint;
  const subjects = (of: typeof received.subjects) => of.map((id) => subjectName(id, regulation, all)).join(', ');
  return {
    title: words.title,
    blocks: [
      { block: 'text', look: 'outcome', text: received.summary },
      ...facts(
        fact(fields.number, received.number),
        fact(fields.receivedOn, inFull(received.receivedOn)),
        fact(fields.channel, channelName(received.channel, regulation, all)),
        fact(fields.subjects, subjects(received.subjects)),
        fact(fields.incidentOn, received.incidentOn && inFull(received.incidentOn)),
        fact(fields.splitFrom, received.splitFrom?.number ?? null),
        splitOff.flatMap((part) =>
          fact(
            words.splitOff,
            words.into(part.into.number, subjects(part.subjects), inFull(part.splitOn), part.reason),
          ),
        ),
      ),
      ...told(fields.text, received.text),
      ...told(fields.wish, received.wish),
      ...original(happened, papers),
    ],
  };
};

/** Where the message itself stands. */
const original = (happened: readonly Happening[], papers: Papers): readonly DossierBlock[] => {
  const first = happened.find((entry) => counts(entry) && entry.event.type === 'ComplaintReceived');
  const paper = first?.entry === 'fact' ? papers.of.get(first.record)?.[0] : undefined;
  return paper ? text('quiet', words.paper(paper.number)) : [];
};
