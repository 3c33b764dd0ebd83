import { Radio, Select } from '@mantine/core';
import { useMemo } from 'react';
import type { StreamId } from '../../../shared/base/ids.ts';
import type { Match } from '../../../shared/mail/match-message.ts';
import type { CaseRow } from '../../../shared/projections/case-list.ts';
import { useText } from '../../text/text.tsx';
import classes from './MailDesk.module.css';

/** More is no help to choose from; the rest can be searched. */
const mostShown = 3;
const mostFound = 30;

/** The complaints that the mail may belong to, each with the reason to think so, and a way to name another. */
export const Candidates = ({
  matches,
  cases,
  chosen,
  onChoose,
  labelledBy,
}: {
  matches: readonly Match<CaseRow>[];
  cases: readonly CaseRow[];
  chosen: CaseRow | null;
  onChoose: (stream: StreamId | null) => void;
  labelledBy: string;
}) => {
  const { message: texts, complaints } = useText();
  const shown = matches.slice(0, mostShown);
  const options = useMemo(
    () => cases.map((row) => ({ value: row.stream, label: `${row.number} · ${row.complainantName} · ${row.summary}` })),
    [cases],
  );
  const isShown = chosen !== null && shown.some(({ row }) => row.stream === chosen.stream);
  return (
    <>
      {shown.length > 0 ? (
        <Radio.Group
          aria-labelledby={labelledBy}
          value={isShown ? chosen.stream : null}
          onChange={(stream) => onChoose(stream as StreamId)}
        >
          <div className={classes.cards}>
            {shown.map(({ row, by }) => (
              <Radio.Card key={row.stream} value={row.stream} className={classes.card ?? ''}>
                <Radio.Indicator aria-hidden className={classes.mark ?? ''} />
                <span className={classes.about}>
                  <span className={classes.summary}>{row.summary}</span>
                  <span className="small muted">
                    <span className="num">{row.number}</span> · {row.complainantName} · {complaints.phases[row.phase]}
                  </span>
                  <span className="small">{texts.why[by]}</span>
                </span>
              </Radio.Card>
            ))}
          </div>
        </Radio.Group>
      ) : null}
      <Select
        label={shown.length > 0 ? texts.anotherComplaint : texts.which}
        placeholder={texts.anotherHint}
        searchable
        clearable
        limit={mostFound}
        nothingFoundMessage={texts.noneFound}
        data={options}
        value={chosen && !isShown ? chosen.stream : null}
        onChange={(stream) => onChoose((stream as StreamId | null) ?? shown[0]?.row.stream ?? null)}
      />
    </>
  );
};
