import { Radio } from '@mantine/core';
import type { Outcome } from '../../../../shared/complaint/events.ts';
import { useText } from '../../../text/text.tsx';
import classes from './OutcomeChoice.module.css';

const outcomes: readonly Outcome[] = ['upheld', 'partly-upheld', 'dismissed'];

/** Upheld, partly upheld or dismissed, each with what it brings about. */
export const OutcomeChoice = ({
  label,
  meaning,
  value,
  onChange,
  tried,
}: {
  label: string;
  meaning: Readonly<Record<Outcome, string>>;
  value: Outcome | '';
  onChange: (outcome: Outcome) => void;
  tried: boolean;
}) => {
  const { complaint, domain } = useText();
  return (
    <Radio.Group
      label={label}
      required
      value={value}
      onChange={(chosen) => onChange(chosen as Outcome)}
      error={tried && value === '' ? complaint.refusals.chooseHere : undefined}
    >
      <div className={classes.choices}>
        {outcomes.map((outcome, index) => (
          <Radio.Card
            key={outcome}
            value={outcome}
            className={classes.choice}
            data-autofocus={index === 0 || undefined}
          >
            <Radio.Indicator />
            <span>
              <b>{domain.outcomes[outcome]}</b>
              <small>{meaning[outcome]}</small>
            </span>
          </Radio.Card>
        ))}
      </div>
    </Radio.Group>
  );
};
