import { Button, CloseButton, Input, Textarea, TextInput } from '@mantine/core';
import type { PlainDate } from '../../../../shared/base/plain-date.ts';
import type { Field } from '../../../../shared/complaint/refusals.ts';
import { newMeasureId } from '../../../commands/new-id.ts';
import { DateField } from '../../../components/DateField.tsx';
import { useText } from '../../../text/text.tsx';
import classes from './MeasuresField.module.css';

export type MeasureDraft = {
  readonly id: string;
  readonly description: string;
  readonly owner: string;
  readonly dueOn: PlainDate | null;
};

export const newMeasure = (): MeasureDraft => ({ id: newMeasureId(), description: '', owner: '', dueOn: null });

/** R9: what will be done so that it does not happen again, by whom and when. */
export const MeasuresField = ({
  measures,
  onChange,
  errorOf,
  today,
  minDate,
  label,
  required = true,
}: {
  measures: readonly MeasureDraft[];
  onChange: (measures: readonly MeasureDraft[]) => void;
  errorOf: (field: Field) => string | undefined;
  today: PlainDate;
  minDate: PlainDate;
  /** Another name than that of a verdict's measures. */
  label?: string;
  required?: boolean;
}) => {
  const texts = useText().complaint.verdict;
  const change = (index: number, changes: Partial<MeasureDraft>) =>
    onChange(measures.map((measure, at) => (at === index ? { ...measure, ...changes } : measure)));
  return (
    <Input.Wrapper label={label ?? texts.measures} required={required} labelElement="div" error={errorOf('measures')}>
      <div className={classes.measures}>
        {measures.map((measure, index) => (
          <fieldset key={measure.id} className={classes.measure}>
            <legend className="visually-hidden">{texts.measure(index + 1)}</legend>
            <Textarea
              label={texts.description}
              minRows={2}
              value={measure.description}
              onChange={(event) => change(index, { description: event.currentTarget.value })}
              error={errorOf(`measures.${index}.description`)}
            />
            <div className={classes.who}>
              <TextInput
                label={texts.owner}
                autoComplete="off"
                value={measure.owner}
                onChange={(event) => change(index, { owner: event.currentTarget.value })}
                error={errorOf(`measures.${index}.owner`)}
              />
              <DateField
                label={texts.dueOn}
                value={measure.dueOn}
                onChange={(dueOn) => change(index, { dueOn })}
                today={today}
                minDate={minDate}
                error={errorOf(`measures.${index}.dueOn`)}
              />
            </div>
            <CloseButton
              size="sm"
              className={classes.remove}
              aria-label={texts.removeMeasure(index + 1)}
              onClick={() => onChange(measures.filter((_, at) => at !== index))}
            />
          </fieldset>
        ))}
      </div>
      <div>
        <Button variant="default" size="xs" onClick={() => onChange([...measures, newMeasure()])}>
          {texts.addMeasure}
        </Button>
      </div>
    </Input.Wrapper>
  );
};
