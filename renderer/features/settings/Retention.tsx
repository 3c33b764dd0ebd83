import { NumberInput } from '@mantine/core';
import { addMonths } from '../../../shared/base/plain-date.ts';
import { isWithin, retentionBounds } from '../../../shared/register/regulation-limits.ts';
import { useToday } from '../../store/use-store.tsx';
import { formatDate } from '../../text/dates.ts';
import { useLanguage, useText } from '../../text/text.tsx';
import { ChangePanel, WhoMayChange } from './ChangePanel.tsx';
import classes from './Regulation.module.css';
import { Section } from './Section.tsx';
import { useRegulationDraft } from './use-regulation-draft.ts';

/** How long a file is kept after its last step. */
export const Retention = () => {
  const words = useText().settings.retention;
  const language = useLanguage();
  const today = useToday();
  const draft = useRegulationDraft();
  const years = draft.proposed.retentionYears;
  const error = draft.errorAt('retentionYears');
  return (
    <Section title={words.title} remark={words.remark}>
      <WhoMayChange draft={draft} />
      <div className={classes.sentence}>
        <span id="retention-years">{words.years}</span>
        <NumberInput
          aria-labelledby="retention-years"
          w={92}
          min={retentionBounds.least}
          max={retentionBounds.most}
          clampBehavior="none"
          allowDecimal={false}
          allowNegative={false}
          readOnly={!draft.mayChange}
          value={Number.isNaN(years) ? '' : years}
          onChange={(value) => draft.edit({ retentionYears: typeof value === 'number' ? value : Number.NaN })}
          error={error !== null}
        />
        <span>{words.yearsUnit}</span>
      </div>
      {error ? (
        <p className={classes.error} role="alert">
          {error}
        </p>
      ) : isWithin(years, retentionBounds) ? (
        <p className={classes.example}>
          {words.example(
            formatDate(today, language, 'date'),
            formatDate(addMonths(today, years * 12), language, 'date'),
          )}{' '}
          {words.nothingErased}
        </p>
      ) : null}
      <ChangePanel draft={draft} />
    </Section>
  );
};
