import { err, ok, type Result } from '../../../../shared/base/result.ts';
import { objectionOf, outcomeOf } from '../../../../shared/complaint/state.ts';
import { type DossierWithheld, dossierWithheld, mayHoldNotes } from '../../../../shared/dossier/audience.ts';
import type { Dossier, DossierCover } from '../../../../shared/dossier/dossier.ts';
import { dossierDocument } from '../../../text/nl/dossier-document.ts';
import { subjectName } from '../../../text/subject-words.ts';
import { endingChapter, objectionChapter, verdictChapter } from './answer-chapters.ts';
import { complaintChapter } from './complaint-chapter.ts';
import { type DossierDesk, fact, type Happening, inFull } from './dossier-desk.ts';
import { happeningsOf } from './happenings.ts';
import { measuresChapter } from './measures-chapter.ts';
import { type Papers, papersOf } from './papers.ts';
import { peopleChapter } from './people-chapter.ts';
import { termsChapter } from './terms-chapter.ts';
import { timelineChapter } from './timeline-chapter.ts';

const words = dossierDocument;

/** The whole file as one document. R4: refused for a representative without an authorisation. */
export const dossierOf = (wanted: DossierDesk): Result<Dossier, { readonly type: DossierWithheld }> => {
  const withheld = dossierWithheld(wanted.audience, wanted.state);
  if (withheld) return err({ type: withheld });
  const desk: DossierDesk = { ...wanted, withNotes: wanted.withNotes && mayHoldNotes(wanted.audience) };
  const happened = happeningsOf(desk);
  const papers = papersOf(happened, desk.telling);
  const chapters = [
    peopleChapter(desk),
    complaintChapter(desk, happened, papers),
    timelineChapter(happened, papers, desk),
    termsChapter(desk),
    verdictChapter(desk),
    objectionChapter(desk),
    measuresChapter(desk),
    endingChapter(desk),
  ].filter((chapter) => chapter !== null);
  return ok({
    cover: coverOf(desk, happened, papers),
    chapters,
    papers: {
      title: words.papers.title,
      intro: papers.papers.length === 0 ? words.papers.none : words.papers.intro,
      papers: papers.papers,
    },
    words: {
      contents: words.contents,
      made: words.made(inFull(desk.today)),
      page: words.page,
      ofPages: words.ofPages,
      paper: words.papers.word,
      mail: words.mail,
      apart: words.apart,
    },
  });
};

const coverOf = (desk: DossierDesk, happened: readonly Happening[], papers: Papers): DossierCover => {
  const { state, telling, organisation, maker, today, audience, withNotes, file } = desk;
  const { received, representation, handler } = state;
  const last = [received.receivedOn, ...happened.map(({ on }) => on)].toSorted().at(-1) ?? received.receivedOn;
  return {
    organisation: organisation.name,
    kind: words.kind,
    number: received.number,
    title: received.summary,
    facts: [
      ...fact(
        words.cover.complainant,
        [received.complainant.name, received.complainant.organisation].filter(Boolean).join(', '),
      ),
      ...fact(words.cover.representative, representation?.representative.name ?? null),
      ...fact(
        words.cover.subjects,
        received.subjects.map((id) => subjectName(id, telling.regulation, telling.words)).join(', '),
      ),
      ...fact(words.cover.period, words.cover.until(inFull(received.receivedOn), inFull(last))),
      ...fact(words.cover.standing, standing(desk)),
      ...fact(words.cover.handler, handler?.name ?? null),
      ...fact(words.cover.papers, words.cover.count(papers.papers.length)),
      ...fact(words.cover.audience, words.audiences[audience]),
      ...fact(words.cover.notes, withNotes ? words.notes.with : words.notes.without),
      ...fact(words.cover.madeOn, words.cover.madeBy(inFull(today), maker.name)),
    ],
    notices: [
      words.notices.whole,
      withNotes ? words.notices.withNotes : words.notices.withoutNotes,
      ...leftOut(papers),
      ...(file.unreadable > 0 ? [words.notices.unread(file.unreadable)] : []),
      words.notices.personal,
    ],
  };
};

const leftOut = ({ leftOut: gone }: Papers): readonly string[] => {
  const count = [...gone.values()].flat().length;
  return count === 0 ? [] : [words.notices.leftOut(count)];
};

/** Where the file is, in a few words. */
const standing = ({ state, telling }: Pick<DossierDesk, 'state' | 'telling'>): string => {
  const { domain } = telling.words;
  const outcome = outcomeOf(state);
  const named = outcome ? domain.outcomes[outcome].toLowerCase() : '';
  switch (state.status) {
    case 'in-progress':
      return words.standings['in-progress'];
    case 'decided':
      return words.standings.decided(named);
    case 'answered':
      return words.standings.answered(named);
    case 'objection': {
      const status = objectionOf(state)?.status;
      return status === 'decided' || status === 'answered'
        ? words.standings['objection-decided'](named)
        : words.standings.objection;
    }
    case 'closed':
      return [domain.endings[state.ending.kind].toLowerCase(), named].filter(Boolean).join('; ');
  }
};
