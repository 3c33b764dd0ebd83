import { Select, TextInput, UnstyledButton } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMemo } from 'react';
import {
  type MeasureView,
  measureViews,
  ownersOf,
  type PromisedMeasure,
} from '../../../shared/projections/measure-list.ts';
import { useText } from '../../text/text.tsx';
import classes from './MeasureBar.module.css';
import type { MeasureMemory } from './measure-memory.ts';

/** Search, the views with how many each holds, and whose they are. */
export const MeasureBar = ({
  measures,
  counts,
  memory,
  onChange,
}: {
  measures: readonly PromisedMeasure[];
  counts: Readonly<Record<MeasureView, number>>;
  memory: MeasureMemory;
  onChange: (changes: Partial<MeasureMemory>) => void;
}) => {
  const texts = useText().measures;
  const owners = useMemo(() => ownersOf(measures), [measures]);
  return (
    <div className={classes.bar}>
      <TextInput
        type="search"
        className={classes.search}
        aria-label={texts.find}
        placeholder={texts.find}
        leftSection={<IconSearch size={16} stroke={1.7} aria-hidden />}
        value={memory.search}
        onChange={(event) => onChange({ search: event.currentTarget.value })}
      />
      <Select
        className={classes.owner}
        aria-label={texts.owner}
        placeholder={texts.everybody}
        clearable
        searchable={owners.length > 10}
        data={owners}
        value={memory.owner}
        onChange={(owner) => onChange({ owner })}
      />
      <fieldset className={classes.views}>
        <legend className="visually-hidden">{texts.view}</legend>
        {measureViews.map((view) => (
          <UnstyledButton
            key={view}
            className={classes.view}
            aria-pressed={memory.view === view}
            data-late={(view === 'late' && counts.late > 0) || undefined}
            onClick={() => onChange({ view })}
          >
            {texts.views[view]} <span className={classes.count}>{counts[view]}</span>
          </UnstyledButton>
        ))}
      </fieldset>
    </div>
  );
};
