import { useMemo } from 'react';
import { intakeProposal } from '../../../shared/mail/intake-proposal.ts';
import { useIntakeInHand } from '../../components/frame/intake-in-hand.tsx';
import { useLaw, useToday } from '../../store/use-store.tsx';
import { RegisterForm } from './RegisterForm.tsx';
import { sourcesOf, startValues } from './register-values.ts';

/** A new complaint: by hand, or from the mail in hand. Another mail starts another form. */
export const RegisterComplaint = () => {
  const { intake } = useIntakeInHand();
  const today = useToday();
  const law = useLaw();
  const proposal = useMemo(() => (intake ? intakeProposal(intake.message, law) : null), [intake, law]);
  const start = useMemo(() => startValues(today, proposal), [today, proposal]);
  const sources = useMemo(() => (proposal ? sourcesOf(proposal) : {}), [proposal]);
  return (
    <RegisterForm
      key={intake?.id ?? 'by-hand'}
      intake={intake}
      start={start}
      sources={sources}
      suspicion={proposal?.representative?.words ?? null}
    />
  );
};
