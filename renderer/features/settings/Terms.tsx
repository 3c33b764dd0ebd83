import { NumberInput, Select } from '@mantine/core';
import { calendarOf } from '../../../shared/procedure/law.ts';
import type { DeadlineKind, TermRule } from '../../../shared/procedure/regulation.ts';
import { endOfTerm, type Term, type TermPolicy } from '../../../shared/procedure/terms.ts';
import { isWithin, termBounds } from '../../../shared/register/regulation-limits.ts';
import { useLaw, useToday } from '../../store/use-store.tsx';
import { formatDate, formatInstant } from '../../text/dates.ts';
import { useLanguage, useText } from '../../text/text.tsx';
import { ChangePanel, WhoMayChange } from './ChangePanel.tsx';
import classes from './Regulation.module.css';
import { Section } from './Section.tsx';
import { type RegulationDraft, useRegulationDraft } from './use-regulation-draft.ts';

const kinds: readonly DeadlineKind[] = ['acknowledgement', 'verdict', 'objection', 'board-decision'];
const units: readonly Term['unit'][] = ['working-days', 'months'];
const policies: readonly TermPolicy[] = ['strict', 'forward'];

/** R3, R7, R12, R14: how long each term is and how its end is read, with an example worked out for today. */
export const Terms = () => {
  const { settings } = useText();
  const language = useLanguage();
  const draft = useRegulationDraft();
  const latest = useLaw().at(-1)?.change ?? null;
  return (
    <Section title={settings.terms.title} remark={settings.terms.remark}>
      <WhoMayChange draft={draft} />
      <p className={classes.remark}>
        {settings.terms.version(draft.standing.version)},{' '}
        {latest
          ? settings.terms.changedBy(latest.by.name, formatInstant(latest.recordedAt, language))
          : settings.terms.shipped}
        {latest ? `: ${latest.reason}` : ''}
      </p>
      <div>
        {kinds.map((kind) => (
          <TermFields key={kind} kind={kind} draft={draft} />
        ))}
      </div>
      <ChangePanel draft={draft} />
    </Section>
  );
};

const TermFields = ({ kind, draft }: { kind: DeadlineKind; draft: RegulationDraft }) => {
  const { settings } = useText();
  const words = settings.terms;
  const rule = draft.proposed.terms[kind];
  const error = draft.errorAt(`terms.${kind}`);
  const bounds = termBounds(rule.term.unit);
  const change = (to: Partial<TermRule>) =>
    draft.edit({ terms: { ...draft.proposed.terms, [kind]: { ...rule, ...to } } });
  return (
    <fieldset className={classes.term}>
      <legend>
        {words.kinds[kind]} <span className={classes.rule}>{words.step(rule.step)}</span>
      </legend>
      <p className={classes.remark}>{words.rules[kind]}</p>
      <div className={classes.sentence}>
        <NumberInput
          aria-label={words.lengthOf(words.kinds[kind])}
          w={84}
          min={bounds.least}
          max={bounds.most}
          clampBehavior="none"
          allowDecimal={false}
          allowNegative={false}
          readOnly={!draft.mayChange}
          value={Number.isNaN(rule.term.count) ? '' : rule.term.count}
          onChange={(count) =>
            change({ term: { ...rule.term, count: typeof count === 'number' ? count : Number.NaN } })
          }
          error={error !== null}
        />
        <Select
          aria-label={words.unitOf(words.kinds[kind])}
          w={124}
          readOnly={!draft.mayChange}
          value={rule.term.unit}
          data={units.map((unit) => ({ value: unit, label: words.units[unit] }))}
          onChange={(chosen) => {
            const unit = units.find((one) => one === chosen);
            if (unit) change({ term: { ...rule.term, unit } });
          }}
        />
        {rule.term.unit === 'months' ? (
          <>
            <span className={classes.joint} aria-hidden="true">
              {words.policy}
            </span>
            <Select
              aria-label={words.policyOf(words.kinds[kind])}
              w={228}
              readOnly={!draft.mayChange}
              value={rule.policy}
              data={policies.map((policy) => ({ value: policy, label: words.policies[policy] }))}
              onChange={(chosen) => {
                const policy = policies.find((one) => one === chosen);
                if (policy) change({ policy });
              }}
            />
          </>
        ) : null}
      </div>
      {error ? (
        <p className={classes.error} role="alert">
          {error}
        </p>
      ) : (
        <Example kind={kind} draft={draft} />
      )}
    </fieldset>
  );
};

/** The term as it would end when its fact happened today. */
const Example = ({ kind, draft }: { kind: DeadlineKind; draft: RegulationDraft }) => {
  const words = useText().settings.terms;
  const language = useLanguage();
  const today = useToday();
  const { term, policy } = draft.proposed.terms[kind];
  if (!isWithin(term.count, termBounds(term.unit))) return null;
  const { due, sendBy } = endOfTerm(today, term, policy, calendarOf(draft.proposed));
  return (
    <p className={classes.example}>
      {words.examples[kind](formatDate(today, language, 'day'))}{' '}
      <b className="num">{words.exampleDue(formatDate(due, language))}</b>
      {sendBy && sendBy !== due ? words.exampleSendBy(formatDate(sendBy, language)) : ''}.
    </p>
  );
};
