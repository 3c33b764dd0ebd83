import { type ReactNode, useMemo } from 'react';
import { useSearch } from 'wouter';
import { filedBefore, matchMessage } from '../../../shared/mail/match-message.ts';
import { useIntakeInHand } from '../../components/frame/intake-in-hand.tsx';
import { Loading } from '../../components/Loading.tsx';
import { mailAsInSearch } from '../../routes.ts';
import { useCasesComplete, useStore } from '../../store/use-store.tsx';
import { MailDesk } from './MailDesk.tsx';

/**
 * A mail in hand that seems to belong to a file asks first where it goes; any other becomes a new complaint at once.
 * Judged when the mail comes in, so that nothing changes under the hands of who is registering it.
 */
export const IncomingMail = ({ newComplaint }: { newComplaint: ReactNode }) => {
  const { intake } = useIntakeInHand();
  const chosen = mailAsInSearch(useSearch());
  const store = useStore();
  const complete = useCasesComplete();
  const found = useMemo(() => {
    if (!intake || !complete) return null;
    const rows = store.cases();
    return { matches: matchMessage(intake.message, rows), before: filedBefore(intake.message, rows) };
  }, [intake, complete, store]);

  if (!intake || chosen === 'new') return newComplaint;
  if (!found) return <Loading />;
  const asks = chosen === 'answer' || found.matches.length > 0 || found.before !== null;
  return asks ? <MailDesk key={intake.id} intake={intake} {...found} /> : newComplaint;
};
