import { Button, Group, Modal } from '@mantine/core';
import { useText } from '../../../text/text.tsx';

/** What something brings about that cannot be taken back, and what saying yes is called. */
export type Consequence = {
  readonly title: string;
  readonly body: string;
  readonly yes: string;
  /** Done instead of saving. */
  readonly onYes?: () => void;
};

/** Asks before something that cannot be undone; the safe answer has the focus. */
export const Confirm = ({
  consequence,
  onAnswer,
}: {
  consequence: Consequence | null;
  onAnswer: (yes: boolean) => void;
}) => {
  const texts = useText().complaint.forms;
  return (
    <Modal opened={consequence !== null} onClose={() => onAnswer(false)} title={consequence?.title} size="md">
      <p>{consequence?.body}</p>
      <Group justify="flex-end" mt="lg" gap="xs">
        <Button variant="default" data-autofocus onClick={() => onAnswer(false)}>
          {texts.notYetButton}
        </Button>
        <Button onClick={() => onAnswer(true)}>{consequence?.yes}</Button>
      </Group>
    </Modal>
  );
};
