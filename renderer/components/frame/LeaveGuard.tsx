import { Button, Group, Modal } from '@mantine/core';
import { useEffect, useState } from 'react';
import { guardLeaving } from '../../hash-location.ts';
import { useText } from '../../text/text.tsx';

/**
 * Put this in a form: while `when` holds, leaving the screen (a link, Back, Esc) asks first.
 * `draftKept` says that the text comes back the next time; otherwise the question says that it will be gone.
 */
export const LeaveGuard = ({ when, draftKept }: { when: boolean; draftKept: boolean }) => {
  const words = useText().frame.leave;
  const [goOn, setGoOn] = useState<(() => void) | null>(null);

  useEffect(() => (when ? guardLeaving((proceed) => setGoOn(() => proceed)) : undefined), [when]);

  return (
    <Modal opened={goOn !== null} onClose={() => setGoOn(null)} title={words.title} size="sm" withCloseButton={false}>
      <p>{draftKept ? words.kept : words.lost}</p>
      <Group justify="flex-end" mt="lg" gap="xs">
        <Button
          variant="default"
          onClick={() => {
            setGoOn(null);
            goOn?.();
          }}
        >
          {words.leave}
        </Button>
        <Button data-autofocus onClick={() => setGoOn(null)}>
          {words.stay}
        </Button>
      </Group>
    </Modal>
  );
};
