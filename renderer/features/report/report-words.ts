import type { ChannelId, SubjectId } from '../../../shared/complaint/subjects.ts';
import type { Regulation } from '../../../shared/procedure/regulation.ts';
import type { AnnualReport } from '../../../shared/projections/annual-report.ts';
import { noSubject } from '../../../shared/projections/report/counts.ts';
import type { ReportPeriod } from '../../../shared/projections/report/period.ts';
import type { Cell, Share } from '../../../shared/projections/report/suppression.ts';
import { formatDate } from '../../text/dates.ts';
import { channelName, subjectName } from '../../text/subject-words.ts';
import { type Language, type Words, wordFor, wordsIn } from '../../text/text.tsx';

export const cellWords = (cell: Cell | undefined, texts: Words['report']): string => {
  switch (cell?.cell) {
    case 'count':
      return String(cell.count);
    case 'small':
      return texts.small;
    default:
      return texts.withheld;
  }
};

export const shareWords = (share: Share | null | undefined, texts: Words['report']): string =>
  share ? texts.percent[share.share](share.percent) : texts.withheld;

export const periodWords = (period: ReportPeriod, language: Language): string => {
  const texts = wordsIn(language).report.period;
  switch (period.kind) {
    case 'year':
      return String(period.year);
    case 'quarter':
      return texts.quarterOf(period.quarter, period.year);
    case 'range':
      return texts.range(formatDate(period.from, language, 'date'), formatDate(period.to, language, 'date'));
  }
};

/** One table of a report, in words: on the screen, in the document and in the workbook alike. */
export type TableInWords = {
  readonly id: keyof Words['report']['sections'];
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[]; readonly isTotal?: true }[];
  readonly note: string | null;
};

/** Every table of a report, in the order of the page. */
export const tablesOf = (report: AnnualReport, regulation: Regulation, words: Words): readonly TableInWords[] => {
  const texts = words.report;
  const row = (name: string, cells: readonly Cell[]) => ({ name, cells: cells.map((cell) => cellWords(cell, texts)) });
  const total = (name: string, cells: readonly Cell[]) => ({ ...row(name, cells), isTotal: true as const });
  return [
    {
      id: 'outcomes',
      rows: [
        ...report.outcomes.map(({ key, cells }) => row(texts.outcomes[key], cells)),
        total(texts.total, report.received),
      ],
      note: null,
    },
    {
      id: 'terms',
      rows: [
        ...report.terms.flatMap(({ term, inTime, late, share }) => [
          row(`${texts.termOf[term]}: ${texts.inTime}`, inTime),
          row(`${texts.termOf[term]}: ${texts.late}`, late),
          { name: texts.terms[term], cells: share.map((each) => shareWords(each, texts)), isTotal: true as const },
        ]),
        row(texts.announced, report.lateAnswers.announced),
        row(texts.unannounced, report.lateAnswers.unannounced),
      ],
      note: null,
    },
    {
      id: 'subjects',
      rows: report.subjects.map(({ key, cells }) =>
        row(key === noSubject ? texts.noSubject : subjectName(key as SubjectId, regulation, words), cells),
      ),
      note: texts.subjectsNote,
    },
    {
      id: 'channels',
      rows: [
        ...report.channels.map(({ key, cells }) => row(channelName(key as ChannelId, regulation, words), cells)),
        total(texts.total, report.received),
      ],
      note: null,
    },
    {
      id: 'complainants',
      rows: [
        ...report.complainants.map(({ key, cells }) => row(wordFor(texts.complainantKinds, key), cells)),
        total(texts.total, report.received),
      ],
      note: null,
    },
    {
      id: 'objections',
      rows: [
        ...report.objectionFates.map(({ key, cells }) => row(texts.fates[key], cells)),
        total(texts.objections, report.objections),
        row(texts.lateObjections, report.lateObjections),
        row(texts.reversed, report.reversed),
        row(texts.referred, report.referred),
      ],
      note: null,
    },
    {
      id: 'measures',
      rows: report.measures.map(({ key, counts }) => ({ name: texts.measures[key], cells: counts.map(String) })),
      note: texts.measuresNote,
    },
    ...(report.departments.length === 0
      ? []
      : [
          {
            id: 'departments' as const,
            rows: report.departments.map(({ name, cells }) => row(name, cells)),
            note: null,
          },
        ]),
  ];
};
