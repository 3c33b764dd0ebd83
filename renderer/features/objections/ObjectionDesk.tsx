import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { Objection, OpenComplaint } from '../../../shared/complaint/state.ts';
import { allowedActions } from '../../../shared/procedure/allowed-actions.ts';
import { deadlinesOf } from '../../../shared/procedure/deadlines.ts';
import { nextStep } from '../../../shared/procedure/next-step.ts';
import { judgingOf } from '../../commands/judging.ts';
import { actInSearch, objectionPath } from '../../routes.ts';
import type { ComplaintFile } from '../../store/store-types.ts';
import { useLaw, useMember, useRegister, useToday } from '../../store/use-store.tsx';
import { AskedNow } from './AskedNow.tsx';
import { DeskAside } from './DeskAside.tsx';
import { DeskHead } from './DeskHead.tsx';
import { ComplaintPart, DecisionPart, HearingPart, ObjectionPart, VerdictPart } from './DeskParts.tsx';
import classes from './ObjectionDesk.module.css';
import type { DeskProps } from './ObjectionScreen.tsx';

/**
 * Everything that the board decides on, on one page: what was complained, the verdict beside what is objected to it,
 * the hearing, the terms and the papers; and on top what is asked now, with the buttons that do it (R12 to R15).
 */
export const ObjectionDesk = ({
  file,
  state,
  objection,
  formFor,
  documentFor,
}: DeskProps & { file: ComplaintFile; state: OpenComplaint; objection: Objection }) => {
  const { stream } = file;
  const today = useToday();
  const law = useLaw();
  const actor = useMember();
  const register = useRegister();
  const [, navigate] = useLocation();
  const [action, setAction] = useState<string | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const deadlines = useMemo(() => deadlinesOf(file, law), [file, law]);
  const step = useMemo(() => nextStep(state, today, law), [state, today, law]);
  const actions = useMemo(
    () => allowedActions(state, judgingOf({ file, actor, today, register, law })),
    [state, file, actor, today, register, law],
  );

  const open = useCallback((key: string) => {
    opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    setAction(key);
  }, []);
  // The worklist can send someone here to do something: it is named in the address, and done once.
  const wanted = actInSearch(useSearch());
  useEffect(() => {
    if (wanted === null) return;
    navigate(objectionPath(stream), { replace: true });
    opener.current = null;
    setAction(wanted);
  }, [wanted, navigate, stream]);

  const close = useCallback(() => {
    setAction(null);
    // The button of the step before may be gone by now: then to what is asked next.
    requestAnimationFrame(() => {
      const back = opener.current?.isConnected ? opener.current : null;
      (back ?? document.querySelector<HTMLElement>('[data-asked-now]'))?.focus();
    });
  }, []);

  return (
    <div className={classes.screen} data-own-drop>
      <div className={classes.scroll}>
        <div className={classes.desk}>
          <DeskHead state={state} stream={stream} />
          <AskedNow step={step} state={state} actions={actions} stream={stream} onForm={open} />
          <div className={classes.columns}>
            <div className={classes.main}>
              <ComplaintPart state={state} />
              <div className={classes.sides}>
                <VerdictPart state={state} />
                <ObjectionPart objection={objection} />
              </div>
              <HearingPart state={state} objection={objection} />
              <DecisionPart objection={objection} />
            </div>
            <DeskAside
              state={state}
              deadlines={deadlines}
              today={today}
              documentFor={(document) => documentFor(stream, document)}
            />
          </div>
        </div>
      </div>
      {action === null ? null : formFor(stream, action, close)}
    </div>
  );
};
