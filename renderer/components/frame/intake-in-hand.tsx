import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { Result } from '../../../shared/base/result.ts';
import { largestDocument } from '../../../shared/complaint/document.ts';
import type { FileUnreadable, Intake, Locked } from '../../../shared/ipc/contract.ts';
import type { ReadEmlError } from '../../../shared/mail/incoming-message.ts';
import { bridge } from '../../bridge.ts';
import { routes } from '../../routes.ts';

/** Why a file did not become a complaint; `name` is the file's, when it is known. */
export type IntakeProblem = {
  readonly name: string | null;
  readonly error: ReadEmlError | FileUnreadable | Locked;
};

type IntakeInHand = {
  /** The mail that was read and waits to be registered. */
  readonly intake: Intake | null;
  /** The name of the file that is being read. */
  readonly reading: string | null;
  readonly problem: IntakeProblem | null;
  /** Names of files that were dropped beside the first one, and left alone. */
  readonly leftAside: readonly string[];
  /** Reads a dropped file and goes to the screen that registers it. */
  readonly offer: (file: File, others?: readonly string[]) => void;
  /** The same through the system's open dialog. */
  readonly openMail: () => void;
  /** The mail has been registered, or will not be. */
  readonly letGo: () => void;
  readonly dismissProblem: () => void;
};

const IntakeContext = createContext<IntakeInHand | null>(null);

export const useIntakeInHand = (): IntakeInHand => {
  const value = useContext(IntakeContext);
  if (!value) throw new Error('There is no IntakeInHandProvider around this component.');
  return value;
};

export const IntakeInHandProvider = ({ children }: { children: ReactNode }) => {
  const [, navigate] = useLocation();
  const [intake, setIntake] = useState<Intake | null>(null);
  const [reading, setReading] = useState<string | null>(null);
  const [problem, setProblem] = useState<IntakeProblem | null>(null);
  const [leftAside, setLeftAside] = useState<readonly string[]>([]);
  const held = useRef<Intake | null>(null);
  const busy = useRef(false);

  const hold = useCallback((next: Intake | null) => {
    const before = held.current;
    held.current = next;
    setIntake(next);
    if (before && before.id !== next?.id) void bridge.request('intake:let-go', { intake: before.id });
  }, []);

  /** One file at a time: a second one while the first is read would leave it unclear which of them is on the screen. */
  const take = useCallback(
    async (name: string | null, read: () => Promise<Result<Intake | null, IntakeProblem['error']>>) => {
      if (busy.current) return;
      busy.current = true;
      setReading(name);
      setProblem(null);
      try {
        const answer = await read();
        if (!answer.ok) return setProblem({ name, error: answer.error });
        if (!answer.value) return;
        hold(answer.value);
        navigate(routes.newComplaint);
      } finally {
        busy.current = false;
        setReading(null);
      }
    },
    [hold, navigate],
  );

  const offer = useCallback(
    (file: File, others: readonly string[] = []) => {
      setLeftAside(others);
      void take(file.name, async () => {
        if (file.size > largestDocument) return { ok: false, error: { type: 'too-large', limit: largestDocument } };
        const bytes = new Uint8Array(await file.arrayBuffer());
        return bridge.request('intake:read', { name: file.name, bytes });
      });
    },
    [take],
  );

  const openMail = useCallback(() => {
    setLeftAside([]);
    void take(null, () => bridge.request('intake:open'));
  }, [take]);

  useEffect(() => {
    const takeOffered = () => {
      setLeftAside([]);
      void take(null, () => bridge.request('intake:take-offered'));
    };
    takeOffered();
    return bridge.on('intake:offered', takeOffered);
  }, [take]);

  const letGo = useCallback(() => {
    setLeftAside([]);
    hold(null);
  }, [hold]);
  const dismissProblem = useCallback(() => {
    setProblem(null);
    setLeftAside([]);
  }, []);

  const value = useMemo(
    () => ({ intake, reading, problem, leftAside, offer, openMail, letGo, dismissProblem }),
    [intake, reading, problem, leftAside, offer, openMail, letGo, dismissProblem],
  );
  return <IntakeContext.Provider value={value}>{children}</IntakeContext.Provider>;
};
