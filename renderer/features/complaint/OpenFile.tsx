import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { RecordId } from '../../../shared/base/ids.ts';
import type { OpenComplaint } from '../../../shared/complaint/state.ts';
import { allowedActions } from '../../../shared/procedure/allowed-actions.ts';
import { deadlinesOf } from '../../../shared/procedure/deadlines.ts';
import { nextStep } from '../../../shared/procedure/next-step.ts';
import { phaseLine } from '../../../shared/projections/phase-line.ts';
import { PhaseLine } from '../../components/phase-line/PhaseLine.tsx';
import { actInSearch, actionKey, complaintPath, letterPath } from '../../routes.ts';
import type { ComplaintFile } from '../../store/store-types.ts';
import { useLaw } from '../../store/use-store.tsx';
import { useText } from '../../text/text.tsx';
import { DropHere, useOwnDrop } from './DropHere.tsx';
import { FileAside } from './FileAside.tsx';
import { FileHead } from './FileHead.tsx';
import { FileNotices } from './FileNotices.tsx';
import { FileTimeline } from './FileTimeline.tsx';
import { type Act, actOf, draftSlot, type FormRequest } from './form-request.ts';
import { OpenForm } from './forms/OpenForm.tsx';
import { useJudging } from './judging.ts';
import { NextStepCard } from './NextStepCard.tsx';
import classes from './OpenFile.module.css';

/** One opened complaint: its file on the left, and beside it the form in which something is recorded. */
export const OpenFile = ({ file, state }: { file: ComplaintFile; state: OpenComplaint }) => {
  const texts = useText().complaint.file;
  const [, navigate] = useLocation();
  const law = useLaw();
  const judging = useJudging(file);
  const [request, setRequest] = useState<FormRequest | null>(null);
  const [dropped, setDropped] = useState<readonly File[]>([]);
  const { fresh, message, onSaving, onSaved } = useFresh(file);
  const opener = useRef<HTMLElement | null>(null);
  const screen = useRef<HTMLDivElement>(null);
  const { stream } = file;
  const { today, actor } = judging;

  const deadlines = useMemo(() => deadlinesOf(file, law), [file, law]);
  const actions = useMemo(() => allowedActions(state, judging), [state, judging]);
  const step = useMemo(() => nextStep(state, today, law), [state, today, law]);
  const about = `${state.received.number} · ${state.received.summary}`;

  const act = useCallback(
    (chosen: Act) => {
      if (chosen.act === 'letter') return navigate(letterPath(stream, chosen.letter, chosen.to));
      opener.current = openerNow();
      setDropped([]);
      setRequest(chosen.request);
    },
    [navigate, stream],
  );

  // Another screen can send someone here to do something: it is named in the address, and done once.
  const wanted = actInSearch(useSearch());
  useEffect(() => {
    if (wanted === null) return;
    navigate(complaintPath(stream), { replace: true });
    const action = actions.find((each) => each.allowed && actionKey(each) === wanted);
    const chosen = action && actOf(action);
    if (chosen) act(chosen);
  }, [wanted, actions, act, navigate, stream]);

  const close = useCallback(() => {
    setRequest(null);
    setDropped([]);
    // What opened it may be gone by now (a menu, a button of the step before): then to the next step.
    requestAnimationFrame(() => {
      const back = opener.current?.isConnected ? opener.current : null;
      (back ?? screen.current?.querySelector<HTMLElement>('[data-next-step]'))?.focus();
    });
  }, []);

  const onDrop = useCallback((files: readonly File[]) => {
    setDropped(files);
    setRequest({ action: 'add-documents' });
  }, []);
  const above = useOwnDrop(screen, onDrop);

  return (
    <div className={classes.screen} ref={screen} data-own-drop>
      <div className={classes.scroll}>
        <div className={classes.file}>
          <FileHead stream={stream} state={state} actions={actions} onAct={act} />
          <PhaseLine steps={phaseLine(state, deadlines)} />
          <FileNotices file={file} state={state} actions={actions} onAct={act} />
          <div className={classes.columns}>
            <div className={classes.main}>
              {step ? <NextStepCard step={step} state={state} actions={actions} onAct={act} /> : null}
              <FileTimeline
                file={file}
                state={state}
                actions={actions}
                today={today}
                fresh={fresh}
                about={about}
                onAct={act}
              />
            </div>
            <FileAside
              file={file}
              state={state}
              deadlines={deadlines}
              today={today}
              about={about}
              actions={actions}
              onAct={act}
            />
          </div>
        </div>
      </div>
      {request ? (
        <OpenForm
          key={draftSlot(stream, request)}
          request={request}
          dropped={dropped}
          desk={{
            file,
            state,
            today,
            actor,
            judging,
            onClose: close,
            onSaving,
            onSaved: (what) => {
              onSaved(texts.saved(what));
              close();
            },
          }}
        />
      ) : null}
      {above ? <DropHere /> : null}
      <p className="visually-hidden" role="status">
        {message}
      </p>
    </div>
  );
};

/** What the focus goes back to: what was pressed, or the button of the menu that it was chosen from. */
const openerNow = (): HTMLElement | null => {
  const pressed = document.activeElement;
  const menu = pressed?.closest('[role="menu"]');
  const back = menu ? document.querySelector(`[aria-controls="${menu.id}"]`) : pressed;
  return back instanceof HTMLElement ? back : null;
};

/** Which records appeared by what was just saved here; they are marked, and said to screen readers. */
const useFresh = (file: ComplaintFile) => {
  const [before, setBefore] = useState<ReadonlySet<RecordId> | null>(null);
  const [message, setMessage] = useState('');
  const records = useRef(file.records);
  useEffect(() => {
    records.current = file.records;
  }, [file.records]);
  const fresh = useMemo(
    () => new Set(before ? file.records.filter(({ id }) => !before.has(id)).map(({ id }) => id) : []),
    [before, file.records],
  );
  const onSaving = useCallback(() => {
    setBefore(new Set(records.current.map(({ id }) => id)));
    setMessage('');
  }, []);
  return { fresh, message, onSaving, onSaved: setMessage };
};
