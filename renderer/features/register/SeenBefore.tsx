import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import { Notice } from '../../components/Notice.tsx';
import { complaintPath } from '../../routes.ts';
import { useCases } from '../../store/use-store.tsx';
import { useText } from '../../text/text.tsx';

/** The same mail dropped a second time: its Message-ID says so. */
export const SeenBefore = ({ messageId }: { messageId: string | null }) => {
  const { register: words } = useText();
  const [, navigate] = useLocation();
  const before = useCases().find((row) => messageId !== null && row.messageIds.includes(messageId));
  if (!before) return null;
  return (
    <Notice
      meaning="soon"
      title={words.seenBefore(before.number)}
      actions={
        <Button variant="default" size="xs" onClick={() => navigate(complaintPath(before.stream))}>
          {words.openThat(before.number)}
        </Button>
      }
    />
  );
};
