import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { datePart } from '../../../shared/base/plain-date.ts';
import type { SubjectId } from '../../../shared/complaint/subjects.ts';
import { annualReport, delayReasons } from '../../../shared/projections/annual-report.ts';
import { type ReportPeriod, spanOf } from '../../../shared/projections/report/period.ts';
import { personPatterns } from '../../../shared/projections/report/recurrence.ts';
import { bridge } from '../../bridge.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Page } from '../../components/Page.tsx';
import { useDraft } from '../../components/use-draft.ts';
import { complaintPath, routes } from '../../routes.ts';
import {
  useCases,
  useCasesComplete,
  useFeed,
  useLaw,
  useMember,
  useRegister,
  useRegulation,
  useToday,
} from '../../store/use-store.tsx';
import { subjectName } from '../../text/subject-words.ts';
import { useLanguage, useText, wordsIn } from '../../text/text.tsx';
import { screenPalette } from './charts.tsx';
import { PeriodBar } from './PeriodBar.tsx';
import classes from './Report.module.css';
import { chartFor } from './ReportCharts.tsx';
import { ReportTable } from './ReportTable.tsx';
import { ReportWriting } from './ReportWriting.tsx';
import { documentOf, noTexts, type ReportTexts, sheetsOf } from './report-files.ts';
import { cellWords, periodWords, shareWords, tablesOf } from './report-words.ts';

/** R18, R19: the figures of a period, what recurs, and the annual report that is made of them. */
export const Report = () => {
  const words = useText();
  const rows = useCases();
  const complete = useCasesComplete();
  const reading = useFeed().status !== 'up-to-date' || !complete;
  const [, navigate] = useLocation();
  const texts = words.report;
  const today = useToday();
  const [period, setPeriod] = useState<ReportPeriod>({ kind: 'year', year: datePart(today).year });
  if (rows.length === 0 && !reading)
    return (
      <Page title={texts.title}>
        <EmptyState
          title={texts.empty.title}
          actions={
            <Button variant="default" onClick={() => navigate(routes.complaints)}>
              {texts.empty.toComplaints}
            </Button>
          }
        >
          {texts.empty.body}
        </EmptyState>
      </Page>
    );
  const { from, to } = spanOf(period);
  return (
    <Page title={texts.title} remark={reading ? texts.loading : texts.remark}>
      <PeriodBar
        period={period}
        onChange={setPeriod}
        firstYear={Math.min(datePart(today).year, ...rows.map(({ receivedOn }) => datePart(receivedOn).year))}
        today={today}
      />
      {/* A key per period: each has texts of its own. */}
      {from <= to ? <Figures key={`${from}-${to}`} period={period} reading={reading} /> : null}
    </Page>
  );
};

const Figures = ({ period, reading }: { period: ReportPeriod; reading: boolean }) => {
  const words = useText();
  const texts = words.report;
  const language = useLanguage();
  const rows = useCases();
  const law = useLaw();
  const regulation = useRegulation();
  const register = useRegister();
  const member = useMember();
  const today = useToday();
  const { from, to } = spanOf(period);
  const draft = useDraft<ReportTexts>(`report:${from}:${to}`, noTexts);
  const [said, setSaid] = useState<{ readonly meaning: 'done' | 'late'; readonly text: string } | null>(null);
  const [busy, setBusy] = useState(false);

  const report = useMemo(() => annualReport(rows, period, law, today), [rows, period, law, today]);
  const tables = useMemo(() => tablesOf(report, regulation, words), [report, regulation, words]);
  const reasons = useMemo(() => delayReasons(rows, period, law, today), [rows, period, law, today]);
  const patterns = useMemo(() => personPatterns(rows, period, member), [rows, period, member]);
  const organisation = register.status === 'founded' ? register.organisation.name : '';
  const values = draft.values ?? noTexts;
  const answer = report.terms.find(({ term }) => term === 'verdict');
  const overdue = report.measures.find(({ key }) => key === 'overdue')?.counts.at(-1) ?? 0;

  const save = async (kind: 'document' | 'workbook') => {
    setBusy(true);
    setSaid(null);
    try {
      const { report: own } = wordsIn('nl');
      const name = own.fileName(own.document, periodWords(period, 'nl'));
      // What leaves the house is Dutch, whatever the screen speaks.
      const dutch = wordsIn('nl');
      const dutchTables = tablesOf(report, regulation, dutch);
      const made = {
        report,
        tables: dutchTables,
        texts: values,
        organisation,
        today,
        words: dutch,
        language: 'nl' as const,
      };
      const saved =
        kind === 'document'
          ? await bridge.request('report:save-document', { name: `${name}.docx`, document: await documentOf(made) })
          : await bridge.request('report:save-workbook', { name: `${name}.xlsx`, sheets: sheetsOf(made) });
      if (!saved.ok) setSaid({ meaning: 'late', text: texts.failed });
      else if (saved.value !== null) setSaid({ meaning: 'done', text: texts.saved(saved.value) });
    } finally {
      setBusy(false);
    }
  };

  return (
    <div className={classes.report}>
      <div className={classes.acts} data-screen-only>
        <Button loading={busy} disabled={reading} onClick={() => void save('document')}>
          {texts.toWord}
        </Button>
        <Button variant="default" disabled={busy || reading} onClick={() => void save('workbook')}>
          {texts.toExcel}
        </Button>
        <Button variant="subtle" onClick={() => window.print()}>
          {texts.print}
        </Button>
      </div>
      {said ? <Notice meaning={said.meaning}>{said.text}</Notice> : null}
      <dl className={classes.head}>
        <div>
          <dt>{texts.head.received}</dt>
          <dd>{cellWords(report.received.at(-1), texts)}</dd>
        </div>
        <div>
          <dt>{texts.head.inTime}</dt>
          <dd>{shareWords(answer?.share.at(-1), texts)}</dd>
        </div>
        <div>
          <dt>{texts.head.objections}</dt>
          <dd>{cellWords(report.objections.at(-1), texts)}</dd>
        </div>
        <div>
          <dt>{texts.head.measures}</dt>
          <dd>{overdue}</dd>
        </div>
      </dl>
      <section className={classes.section} aria-labelledby="report-rising">
        <h2 id="report-rising">{texts.sections.rising}</h2>
        <p className="small muted">{texts.rising.explained}</p>
        {report.rising.subjects.length + report.rising.departments.length === 0 ? (
          <p>{texts.rising.none}</p>
        ) : (
          <ul className={classes.rises}>
            {[
              ...report.rising.subjects.map((rise) => ({
                ...rise,
                name: subjectName(rise.key as SubjectId, regulation, words),
              })),
              ...report.rising.departments,
            ].map(({ key, name, before, now }) => (
              <li key={key}>{texts.rising.rise(name, cellWords(before, texts), cellWords(now, texts))}</li>
            ))}
          </ul>
        )}
      </section>
      {patterns ? (
        <section className={classes.section} aria-labelledby="report-patterns" data-screen-only>
          <h2 id="report-patterns">{texts.sections.patterns}</h2>
          <p className="small muted">{texts.patterns.explained}</p>
          {patterns.length === 0 ? (
            <p>{texts.patterns.none}</p>
          ) : (
            <ul className={classes.rises}>
              {patterns.map(({ name, complaints }) => (
                <li key={complaints[0]?.stream}>
                  {texts.patterns.line(name, complaints.length)}{' '}
                  {complaints.map(({ stream, number }) => (
                    <Link key={stream} href={complaintPath(stream)} className={classes.file ?? ''}>
                      {number}
                    </Link>
                  ))}
                </li>
              ))}
            </ul>
          )}
        </section>
      ) : null}
      {tables.map((table) => (
        <section key={table.id} className={classes.section} aria-labelledby={`report-${table.id}`}>
          <h2 id={`report-${table.id}`}>{texts.sections[table.id]}</h2>
          <div className={classes.chart}>{chartFor(table, report, words, language, screenPalette)}</div>
          <ReportTable table={table} report={report} />
          <p className="small muted">{table.note ?? texts.countedNote}</p>
        </section>
      ))}
      {draft.values ? <ReportWriting values={draft.values} onChange={draft.set} reasons={reasons} /> : null}
      <section className={classes.section} aria-labelledby="report-counted">
        <h2 id="report-counted">{texts.sections.counted}</h2>
        <ul className={classes.counted}>
          {texts.counted.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </div>
  );
};
