import { SegmentedControl, Select } from '@mantine/core';
import { datePart, type PlainDate } from '../../../shared/base/plain-date.ts';
import { type Quarter, type ReportPeriod, spanOf } from '../../../shared/projections/report/period.ts';
import { DateField } from '../../components/DateField.tsx';
import { useText } from '../../text/text.tsx';
import classes from './Report.module.css';

const quarters: readonly Quarter[] = [1, 2, 3, 4];

/** Which period the figures are about. */
export const PeriodBar = ({
  period,
  onChange,
  firstYear,
  today,
}: {
  period: ReportPeriod;
  onChange: (period: ReportPeriod) => void;
  /** The year of the first complaint. */
  firstYear: number;
  today: PlainDate;
}) => {
  const texts = useText().report.period;
  const thisYear = datePart(today).year;
  const { from, to } = spanOf(period);
  const year = period.kind === 'range' ? datePart(to).year : period.year;
  const years = Array.from({ length: Math.max(1, thisYear - firstYear + 1) }, (_, index) => String(thisYear - index));
  const quarter: Quarter = period.kind === 'quarter' ? period.quarter : 1;
  const switchTo = (kind: ReportPeriod['kind']) =>
    onChange(kind === 'range' ? { kind, from, to } : kind === 'year' ? { kind, year } : { kind, year, quarter });
  return (
    <div className={classes.period}>
      <SegmentedControl
        aria-label={texts.label}
        value={period.kind}
        onChange={(kind) => switchTo(kind as ReportPeriod['kind'])}
        data={(['year', 'quarter', 'range'] as const).map((kind) => ({ value: kind, label: texts.kinds[kind] }))}
      />
      {period.kind === 'range' ? (
        <>
          <DateField
            label={texts.from}
            value={from}
            today={today}
            onChange={(day) => day && onChange({ kind: 'range', from: day, to })}
          />
          <DateField
            label={texts.to}
            value={to}
            today={today}
            error={to < from ? texts.backwards : undefined}
            onChange={(day) => day && onChange({ kind: 'range', from, to: day })}
          />
        </>
      ) : (
        <Select
          aria-label={texts.year}
          data={years.includes(String(year)) ? years : [String(year), ...years]}
          value={String(year)}
          allowDeselect={false}
          w={100}
          onChange={(chosen) => chosen && onChange({ ...period, year: Number(chosen) })}
        />
      )}
      {period.kind === 'quarter' ? (
        <Select
          aria-label={texts.quarter}
          data={quarters.map((each) => ({ value: String(each), label: texts.quarterOf(each, year) }))}
          value={String(period.quarter)}
          allowDeselect={false}
          w={180}
          onChange={(chosen) =>
            onChange({ ...period, quarter: quarters.find((each) => String(each) === chosen) ?? period.quarter })
          }
        />
      ) : null}
    </div>
  );
};
