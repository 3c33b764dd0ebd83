import { Modal } from '@mantine/core';
import { Fragment } from 'react';
import { useText } from '../../text/text.tsx';
import { commandKey } from './command-key.ts';
import classes from './KeySheet.module.css';

/** All keys on one sheet. */
export const KeySheet = ({ opened, onClose }: { opened: boolean; onClose: () => void }) => {
  const { keys } = useText().frame;
  const groups = [
    {
      title: keys.everywhere,
      lines: [
        { words: keys.newComplaint, keys: [[commandKey, 'N']] },
        { words: keys.openMail, keys: [[commandKey, 'O']] },
        { words: keys.settings, keys: [[commandKey, ',']] },
        { words: keys.lock, keys: [[commandKey, 'L']] },
        { words: keys.back, keys: [['Esc']] },
        { words: keys.help, keys: [['?']] },
      ],
    },
    {
      title: keys.inLists,
      lines: [
        { words: keys.search, keys: [['/']] },
        { words: keys.move, keys: [['j'], ['k']] },
        { words: keys.open, keys: [['Enter']] },
      ],
    },
    { title: keys.inForms, lines: [{ words: keys.save, keys: [[commandKey, 'Enter']] }] },
  ];
  return (
    <Modal opened={opened} onClose={onClose} title={keys.title} size="sm">
      {groups.map((group) => (
        <section key={group.title} className={classes.group}>
          <h3 className={classes.title}>{group.title}</h3>
          <dl className={classes.list}>
            {group.lines.map((line) => (
              <Fragment key={line.words}>
                <dt>{line.words}</dt>
                <dd>
                  {line.keys.map((combination, index) => (
                    <Fragment key={combination.join()}>
                      {index > 0 ? <span className="muted small">{keys.or}</span> : null}
                      {combination.map((key) => (
                        <kbd key={key} className={classes.key}>
                          {key}
                        </kbd>
                      ))}
                    </Fragment>
                  ))}
                </dd>
              </Fragment>
            ))}
          </dl>
        </section>
      ))}
    </Modal>
  );
};
