import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { Intake } from '../../../shared/ipc/contract.ts';
import { filedBefore, matchMessage } from '../../../shared/mail/match-message.ts';
import type { CaseRow } from '../../../shared/projections/case-list.ts';
import { useIntakeInHand } from '../../components/frame/intake-in-hand.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Page } from '../../components/Page.tsx';
import { mailAsInSearch, mailAsPath } from '../../routes.ts';
import { useCases, useCasesComplete, useFeed } from '../../store/use-store.tsx';
import { useText } from '../../text/text.tsx';
import { type Found, MailDesk } from './MailDesk.tsx';

/**
 * A mail in hand that seems to belong to a file asks first where it goes; any other becomes a new complaint at once.
 * Judged once, when all complaints are known: nothing changes under the hands of who is registering it.
 */
export const IncomingMail = ({ newComplaint }: { newComplaint: ReactNode }) => {
  const { intake } = useIntakeInHand();
  const chosen = mailAsInSearch(useSearch());
  const cases = useCases();
  const known = useAllKnown();
  const [judged, setJudged] = useState<({ readonly intake: Intake } & Found) | null>(null);
  if (intake && known && judged?.intake !== intake) setJudged({ intake, ...foundFor(intake, cases) });

  if (!intake || chosen === 'new') return newComplaint;
  if (judged?.intake !== intake) return <NotYetKnown name={intake.name} />;
  const { matches, before } = judged;
  const asks = chosen === 'answer' || matches.length > 0 || before !== null;
  return asks ? <MailDesk key={intake.id} intake={intake} matches={matches} before={before} /> : newComplaint;
};

const foundFor = ({ message }: Intake, cases: readonly CaseRow[]): Found => ({
  matches: matchMessage(message, cases),
  before: filedBefore(message, cases),
});

/** While the register is still read, the complaint that a mail belongs to may be missing from the list. */
const useAllKnown = (): boolean => {
  const complete = useCasesComplete();
  const { status } = useFeed();
  return complete && (status === 'up-to-date' || status === 'trouble');
};

const NotYetKnown = ({ name }: { name: string }) => {
  const { message: texts } = useText();
  const [, navigate] = useLocation();
  return (
    <Page title={texts.title} remark={texts.remark(name)} narrow>
      <Notice
        actions={
          <Button variant="default" size="xs" onClick={() => navigate(mailAsPath('new'))}>
            {texts.asNew}
          </Button>
        }
      >
        {texts.notYetKnown}
      </Notice>
    </Page>
  );
};
