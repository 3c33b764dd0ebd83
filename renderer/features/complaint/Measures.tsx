import { useEffect, useRef } from 'react';
import { Link, useSearch } from 'wouter';
import type { PlainDate } from '../../../shared/base/plain-date.ts';
import { type MeasureState, type OpenComplaint, verdictOf } from '../../../shared/complaint/state.ts';
import type { AllowedAction } from '../../../shared/procedure/allowed-actions.ts';
import { Chip, type Meaning } from '../../components/Chip.tsx';
import { complaintPath, measureInSearch } from '../../routes.ts';
import { formatDate } from '../../text/dates.ts';
import { useLanguage, useText } from '../../text/text.tsx';
import classes from './FileAside.module.css';
import type { Act } from './form-request.ts';
import { ThingMenu } from './ThingMenu.tsx';

/** R9, R19: what was promised, by whom and when, how far it is; and what another file promised for this one too. */
export const Measures = ({
  state,
  actions,
  today,
  onAct,
}: {
  state: OpenComplaint;
  actions: readonly AllowedAction[];
  today: PlainDate;
  onAct: (act: Act) => void;
}) => {
  const words = useText().complaint;
  const texts = words.file;
  const language = useLanguage();
  const wanted = measureInSearch(useSearch());
  const place = useRef<HTMLLIElement>(null);
  // Another screen names a measure in the address: it is brought into view and into hand.
  useEffect(() => {
    if (wanted === null) return;
    place.current?.scrollIntoView({ block: 'center' });
    place.current?.focus({ preventScroll: true });
  }, [wanted]);
  if (state.measures.length === 0 && state.linkedMeasures.length === 0)
    return (
      <p className={classes.empty}>
        {verdictOf(state)?.outcome === 'dismissed' ? texts.noMeasuresDismissed : texts.noMeasures}
      </p>
    );
  return (
    <ul className={classes.things}>
      {state.measures.map((measure) => (
        <li
          key={measure.id}
          ref={measure.id === wanted ? place : undefined}
          tabIndex={measure.id === wanted ? -1 : undefined}
          data-wanted={measure.id === wanted || undefined}
        >
          <div>
            {measure.description}
            <span className="tiny">{texts.measureBy(measure.owner, formatDate(measure.dueOn, language, 'date'))}</span>
            <Standing measure={measure} today={today} />
          </div>
          <ThingMenu
            label={texts.measureMenu(measure.description)}
            actions={actions.filter((action) => 'measure' in action && action.measure === measure.id)}
            state={state}
            onAct={onAct}
          />
        </li>
      ))}
      {state.linkedMeasures.map(({ id, description, from }) => (
        <li key={id}>
          <div>
            {description}
            <span className="tiny">
              {texts.measureOf} <Link href={complaintPath(from.stream)}>{from.number}</Link>
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
};

const meanings: Readonly<Record<'open' | 'late' | 'done' | 'dropped', Meaning>> = {
  open: 'plain',
  late: 'late',
  done: 'done',
  dropped: 'plain',
};

const Standing = ({ measure, today }: { measure: MeasureState; today: PlainDate }) => {
  const { status } = useText().complaint.measureForms;
  const now = measure.progress.status === 'open' && measure.dueOn < today ? 'late' : measure.progress.status;
  return (
    <span className={classes.standing}>
      <Chip meaning={meanings[now]}>{status[now]}</Chip>
    </span>
  );
};
