import { assertNever } from '../../../../shared/base/assert-never.ts';
import type { MeasureState } from '../../../../shared/complaint/state.ts';
import type { DossierBlock, DossierChapter } from '../../../../shared/dossier/dossier.ts';
import { dossierDocument } from '../../../text/nl/dossier-document.ts';
import { type DossierDesk, heading, inFull } from './dossier-desk.ts';

const words = dossierDocument.measures;

/** R9, R19: what was promised, by whom and by when, and how far it is; `null` when nothing was. */
export const measuresChapter = ({ state }: Pick<DossierDesk, 'state'>): DossierChapter | null => {
  const { measures, linkedMeasures } = state;
  if (measures.length === 0 && linkedMeasures.length === 0) return null;
  const own: readonly DossierBlock[] =
    measures.length === 0
      ? []
      : [
          {
            block: 'table',
            columns: [
              { title: words.what, share: 38 },
              { title: words.owner, share: 18 },
              { title: words.due, share: 17 },
              { title: words.standing, share: 27 },
            ],
            rows: measures.map((measure) => [
              measure.description,
              measure.owner,
              inFull(measure.dueOn),
              standing(measure),
            ]),
          },
        ];
  const linked: readonly DossierBlock[] =
    linkedMeasures.length === 0
      ? []
      : [
          {
            block: 'table',
            columns: [
              { title: words.what, share: 46 },
              { title: words.owner, share: 20 },
              { title: words.due, share: 18 },
              { title: words.from, share: 16 },
            ],
            rows: linkedMeasures.map(({ description, owner, dueOn, from }) => [
              description,
              owner,
              inFull(dueOn),
              from.number,
            ]),
          },
        ];
  const both = own.length > 0 && linked.length > 0;
  return {
    title: words.title,
    blocks: [
      ...(both ? [heading(words.own)] : []),
      ...own,
      ...(linked.length > 0 ? [heading(words.linked)] : []),
      ...linked,
    ],
  };
};

const standing = ({ progress }: MeasureState): string => {
  switch (progress.status) {
    case 'open':
      return progress.lastReport
        ? words.reported(inFull(progress.lastReport.on), progress.lastReport.progress)
        : words.open;
    case 'done':
      return words.done(inFull(progress.doneOn), progress.evidence);
    case 'dropped':
      return words.dropped(inFull(progress.droppedOn), progress.reason);
    default:
      return assertNever(progress);
  }
};
