import { Textarea } from '@mantine/core';
import { Link } from 'wouter';
import type { DelayReason } from '../../../shared/projections/annual-report.ts';
import { complaintPath } from '../../routes.ts';
import { useText } from '../../text/text.tsx';
import classes from './Report.module.css';
import type { ReportTexts } from './report-files.ts';

/** What a person adds to the figures, with the recorded reasons of delay beside it. */
export const ReportWriting = ({
  values,
  onChange,
  reasons,
}: {
  values: ReportTexts;
  onChange: (changes: Partial<ReportTexts>) => void;
  reasons: readonly DelayReason[];
}) => {
  const texts = useText().report;
  const field = (name: keyof ReportTexts, label: string, hint: string) => (
    <Textarea
      label={label}
      description={hint}
      autosize
      minRows={3}
      maxRows={14}
      value={values[name]}
      onChange={(event) => onChange({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <section className={classes.section} aria-labelledby="report-writing" data-screen-only>
      <h2 id="report-writing">{texts.sections.writing}</h2>
      <p className="small muted">{texts.writing.explained}</p>
      <div className={classes.writing}>
        {field('intro', texts.writing.intro, texts.writing.introHint)}
        {field('lateness', texts.writing.lateness, texts.writing.latenessHint)}
        {reasons.length > 0 ? (
          <div className={classes.reasons}>
            <h3>{texts.writing.reasons}</h3>
            <p className="small muted">{texts.writing.reasonsExplained}</p>
            <ul>
              {reasons.map(({ stream, number, reason }) => (
                <li key={stream}>
                  <Link href={complaintPath(stream)}>{number}</Link> {reason}
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        {field('lessons', texts.writing.lessons, texts.writing.lessonsHint)}
      </div>
    </section>
  );
};
