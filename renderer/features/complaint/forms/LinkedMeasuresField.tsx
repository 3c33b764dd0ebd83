import { CloseButton, Input, Select } from '@mantine/core';
import type { LinkedMeasure } from '../../../../shared/complaint/measure.ts';
import { formatDate } from '../../../text/dates.ts';
import { useLanguage, useText } from '../../../text/text.tsx';
import type { Desk } from './desk.ts';
import classes from './LinkedMeasuresField.module.css';
import { useOtherMeasures } from './other-measures.ts';

/** R9, R19: measures that were promised for another complaint and answer this one too. */
export const LinkedMeasuresField = ({
  desk,
  chosen,
  onChange,
}: {
  desk: Desk;
  chosen: readonly LinkedMeasure[];
  onChange: (chosen: readonly LinkedMeasure[]) => void;
}) => {
  const texts = useText().complaint.verdict.linked;
  const language = useLanguage();
  const offered = useOtherMeasures(desk).filter(({ id }) => chosen.every((each) => each.id !== id));
  const facts = ({ from, owner, dueOn }: LinkedMeasure) =>
    texts.from(from.number, owner, formatDate(dueOn, language, 'date'));
  if (offered.length === 0 && chosen.length === 0) return null;
  return (
    <Input.Wrapper label={texts.label} description={texts.hint} labelElement="div">
      <ul className={classes.chosen}>
        {chosen.map((measure) => (
          <li key={measure.id}>
            <span>
              {measure.description}
              <span className="tiny">{facts(measure)}</span>
            </span>
            <CloseButton
              size="sm"
              aria-label={texts.remove(measure.description)}
              onClick={() => onChange(chosen.filter(({ id }) => id !== measure.id))}
            />
          </li>
        ))}
      </ul>
      {offered.length > 0 ? (
        <Select
          aria-label={texts.label}
          placeholder={texts.pick}
          searchable
          limit={50}
          data={offered.map((measure) => ({
            value: measure.id,
            label: `${measure.description} (${facts(measure)})`,
          }))}
          value={null}
          onChange={(id) => {
            const measure = offered.find((each) => each.id === id);
            if (measure) onChange([...chosen, measure]);
          }}
        />
      ) : null}
    </Input.Wrapper>
  );
};
