import { useState } from 'react';
import { may } from '../../../shared/members/rights.ts';
import type { Regulation } from '../../../shared/procedure/regulation.ts';
import { refusalOfRegulation } from '../../../shared/register/refuse-regulation.ts';
import type { RegisterField, RegisterRefusal } from '../../../shared/register/register-refusals.ts';
import { saysTheSame, tidyRegulation } from '../../../shared/register/tidy-regulation.ts';
import { useExecute } from '../../commands/use-execute.tsx';
import { useMember, useRegulation } from '../../store/use-store.tsx';
import type { AnyError } from '../../text/error-text.ts';
import { registerRefusalText } from '../../text/register-refusal-words.ts';
import { useText } from '../../text/text.tsx';

export type RegulationDraft = {
  /** The regulation that holds. */
  readonly standing: Regulation;
  /** The same with what was changed here, and the next number. */
  readonly proposed: Regulation;
  readonly mayChange: boolean;
  readonly changed: boolean;
  /** Why the proposed one cannot be confirmed as it is; `null` when it can. */
  readonly refusal: RegisterRefusal | null;
  /** What is wrong with a field, in words. */
  readonly errorAt: (field: RegisterField) => string | null;
  /** Someone else changed the regulation since this change was begun. */
  readonly overtaken: boolean;
  readonly edit: (changes: Partial<Regulation>) => void;
  readonly back: () => void;
  /** `true` once it is recorded. */
  readonly confirm: (reason: string) => Promise<boolean>;
  readonly failure: AnyError | null;
  readonly busy: boolean;
  readonly saved: boolean;
};

type Edits = { readonly basis: Regulation; readonly changes: Partial<Regulation> };

/** A change of the regulation while it is being made. What was changed wins over what the register says. */
export const useRegulationDraft = (): RegulationDraft => {
  const words = useText();
  const standing = useRegulation();
  const mayChange = may(useMember(), 'change-regulation');
  const { executeRegister } = useExecute();
  const [edits, setEdits] = useState<Edits | null>(null);
  const [failure, setFailure] = useState<AnyError | null>(null);
  const [busy, setBusy] = useState(false);
  const [saved, setSaved] = useState(false);

  const basis = edits?.basis ?? standing;
  const proposed: Regulation = { ...basis, ...edits?.changes, version: basis.version + 1 };
  const refusal = refusalOfRegulation(tidyRegulation(proposed), basis);
  return {
    standing,
    proposed,
    mayChange,
    changed: edits !== null && (refusal !== null || !saysTheSame(proposed, basis)),
    refusal,
    errorAt: (field) => (refusal?.field === field ? registerRefusalText(words, refusal) : null),
    overtaken: edits !== null && edits.basis.version !== standing.version,
    edit: (changes) => {
      setSaved(false);
      setFailure(null);
      setEdits({ basis, changes: { ...edits?.changes, ...changes } });
    },
    back: () => {
      setFailure(null);
      setEdits(null);
    },
    confirm: async (reason) => {
      setBusy(true);
      setFailure(null);
      const answer = await executeRegister({ type: 'ChangeRegulation', regulation: proposed, reason });
      setBusy(false);
      if (!answer.ok) {
        setFailure(answer.error);
        return false;
      }
      setEdits(null);
      setSaved(true);
      return true;
    },
    failure,
    busy,
    saved,
  };
};
