import { Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useRef, useState } from 'react';
import type { StreamId } from '../../../shared/base/ids.ts';
import type { DocumentRef } from '../../../shared/complaint/document.ts';
import { bridge } from '../../bridge.ts';
import { errorText } from '../../text/error-text.ts';
import { sizeWords } from '../../text/size-words.ts';
import { useLanguage, useText } from '../../text/text.tsx';
import classes from './DocumentButton.module.css';
import { menuProps } from './menu-props.ts';
import { OriginalMessage } from './OriginalMessage.tsx';

export const isMail = ({ mediaType, name }: DocumentRef): boolean =>
  mediaType === 'message/rfc822' || mediaType === 'application/vnd.ms-outlook' || /\.(?:eml|msg)$/i.test(name);

/** A document of the file: pressed, it offers to open or save it; a mail can be read here. */
export const DocumentButton = ({
  document,
  stream,
  look,
}: {
  document: DocumentRef;
  stream: StreamId;
  look: 'chip' | 'row';
}) => {
  const words = useText();
  const language = useLanguage();
  const texts = words.complaint.file;
  const [opened, setOpened] = useState(false);
  const [viewing, setViewing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);

  const open = async () => {
    const answer = await bridge.request('documents:open', { stream, document });
    notifications.show({ message: answer.ok ? texts.opened(document.name) : errorText(words, answer.error) });
  };
  const save = async () => {
    const answer = await bridge.request('documents:save-as', { stream, document });
    if (!answer.ok) notifications.show({ message: errorText(words, answer.error) });
    else if (answer.value !== null) notifications.show({ message: texts.savedTo(answer.value) });
  };

  const close = () => {
    setOpened(false);
    button.current?.focus();
  };

  return (
    <span className={classes.place} data-look={look}>
      <button
        ref={button}
        type="button"
        className={classes.document}
        data-look={look}
        title={texts.documentMenu(document.name)}
        aria-haspopup="menu"
        aria-expanded={opened}
        onClick={() => setOpened(true)}
      >
        <span className={classes.name}>{document.name}</span>
        {look === 'row' ? <span className={classes.size}>{sizeWords(document.size, words, language)}</span> : null}
      </button>
      {/* Made when it is asked for: a file can hold hundreds of documents, and a menu is not a small thing. */}
      {opened ? (
        <Menu
          {...menuProps}
          opened
          onClose={close}
          position="bottom-start"
          transitionProps={{ duration: 0 }}
          classNames={{ dropdown: classes.menu }}
        >
          <Menu.Target>
            <span className={classes.anchor} aria-hidden="true" />
          </Menu.Target>
          <Menu.Dropdown aria-label={document.name}>
            {isMail(document) ? <Menu.Item onClick={() => setViewing(true)}>{texts.viewMessage}</Menu.Item> : null}
            <Menu.Item onClick={() => void open()}>{texts.openDocument}</Menu.Item>
            <Menu.Item onClick={() => void save()}>{texts.saveDocument}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      ) : null}
      {viewing ? <OriginalMessage document={document} stream={stream} onClose={() => setViewing(false)} /> : null}
    </span>
  );
};
