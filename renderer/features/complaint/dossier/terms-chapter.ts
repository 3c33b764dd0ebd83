import type { DossierChapter } from '../../../../shared/dossier/dossier.ts';
import { type Deadline, deadlinesOf, urgencyOf } from '../../../../shared/procedure/deadlines.ts';
import { calendarOf, regulationNow } from '../../../../shared/procedure/law.ts';
import { conclusionWords, derivationLines, versionWords } from '../../../components/deadline/derivation-words.ts';
import { dossierDocument } from '../../../text/nl/dossier-document.ts';
import { type DossierDesk, heading, inFull, text } from './dossier-desk.ts';

const words = dossierDocument.terms;

/** R3, R7, R12, R14: why each term ends when it ends, step by step, as its chip shows it. */
export const termsChapter = (desk: Pick<DossierDesk, 'file' | 'law' | 'telling' | 'today'>): DossierChapter => {
  const deadlines = deadlinesOf(desk.file, desk.law);
  return {
    title: words.title,
    blocks:
      deadlines.length === 0
        ? text('body', words.none)
        : [...text('quiet', words.intro), ...deadlines.flatMap((deadline) => derivationOf(deadline, desk))],
  };
};

const derivationOf = (
  deadline: Deadline,
  { law, telling, today }: Pick<DossierDesk, 'law' | 'telling' | 'today'>,
): DossierChapter['blocks'] => {
  const { deadlines: texts } = telling.words.complaint;
  const urgency = urgencyOf(deadline, today, calendarOf(regulationNow(law)));
  return [
    heading(words.heading(texts.kinds[deadline.kind], inFull(deadline.derivation.due))),
    {
      block: 'derivation',
      lines: derivationLines(deadline, texts, 'nl'),
      conclusion: conclusionWords(deadline, urgency, texts, 'nl'),
      remark: versionWords(deadline, law, texts),
    },
  ];
};
