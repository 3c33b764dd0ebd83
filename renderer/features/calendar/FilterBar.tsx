import { Checkbox, Select, UnstyledButton } from '@mantine/core';
import { useMemo } from 'react';
import type { MemberId } from '../../../shared/base/ids.ts';
import type { CaseRow } from '../../../shared/projections/case-list.ts';
import {
  type CalendarFilter,
  type CalendarKind,
  calendarKinds,
  handlersOf,
} from '../../../shared/projections/deadline-calendar.ts';
import { type PhaseId, phaseIds } from '../../../shared/projections/phase-line.ts';
import { useText } from '../../text/text.tsx';
import classes from './FilterBar.module.css';
import { KindMark } from './ItemChip.tsx';

/** Which kinds are shown, each with its mark and colour, so that this is the legend too; and whose, and where it stands. */
export const FilterBar = ({
  rows,
  filter,
  onChange,
}: {
  rows: readonly CaseRow[];
  filter: CalendarFilter;
  onChange: (filter: CalendarFilter) => void;
}) => {
  const words = useText();
  const texts = words.calendar;
  const handlers = useMemo(() => handlersOf(rows), [rows]);
  const toggle = (kind: CalendarKind) =>
    onChange({
      ...filter,
      hidden: filter.hidden.includes(kind) ? filter.hidden.filter((each) => each !== kind) : [...filter.hidden, kind],
    });
  return (
    <div className={classes.bar}>
      <fieldset className={classes.kinds}>
        <legend className="visually-hidden">{texts.show}</legend>
        {calendarKinds.map((kind) => (
          <UnstyledButton
            key={kind}
            className={classes.kind}
            data-kind={kind}
            aria-pressed={!filter.hidden.includes(kind)}
            onClick={() => toggle(kind)}
          >
            <KindMark kind={kind} size={14} /> {texts.kinds[kind]}
          </UnstyledButton>
        ))}
      </fieldset>
      <div className={classes.choices}>
        <Checkbox
          size="xs"
          className={classes.done}
          label={texts.withDone}
          checked={filter.withDone}
          onChange={(event) => onChange({ ...filter, withDone: event.currentTarget.checked })}
        />
        <Select
          size="xs"
          className={classes.select}
          aria-label={texts.handler}
          placeholder={texts.everybody}
          clearable
          searchable={handlers.length > 8}
          data={[
            ...handlers.map(({ id, name }) => ({ value: id, label: name })),
            { value: 'nobody', label: texts.nobody },
          ]}
          value={filter.handler}
          onChange={(handler) => onChange({ ...filter, handler: handler as MemberId | 'nobody' | null })}
        />
        <Select
          size="xs"
          className={classes.select}
          aria-label={texts.phase}
          placeholder={texts.everyPhase}
          clearable
          data={phaseIds.map((phase) => ({ value: phase, label: words.complaint.steps.phases[phase] }))}
          value={filter.phase}
          onChange={(phase) => onChange({ ...filter, phase: phase as PhaseId | null })}
        />
      </div>
    </div>
  );
};
