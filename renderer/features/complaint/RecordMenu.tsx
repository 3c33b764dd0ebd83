import { Menu } from '@mantine/core';
import { useRef, useState } from 'react';
import type { OpenComplaint } from '../../../shared/complaint/state.ts';
import type { AllowedAction } from '../../../shared/procedure/allowed-actions.ts';
import { actionKey } from '../../routes.ts';
import { refusalText } from '../../text/refusal-words.ts';
import { useLanguage, useText } from '../../text/text.tsx';
import { type Act, actOf } from './form-request.ts';
import { menuProps } from './menu-props.ts';
import classes from './RecordMenu.module.css';

/** What can be done with one record of the timeline: corrected, struck out; what cannot be done says why. */
export const RecordMenu = ({
  title,
  actions,
  restores,
  nothingToCorrect,
  state,
  onAct,
}: {
  title: string;
  /** Striking out this record gives back what it struck out. */
  restores: boolean;
  /** Every value of it says what it is about. */
  nothingToCorrect: boolean;
  actions: readonly AllowedAction[];
  state: OpenComplaint;
  onAct: (act: Act) => void;
}) => {
  const words = useText();
  const language = useLanguage();
  const texts = words.complaint.timeline;
  const [opened, setOpened] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpened(false);
    button.current?.focus();
  };
  const whyNot = (action: AllowedAction): string | null => {
    if (!action.allowed) return refusalText(action.refusal, state, words, language);
    return action.action === 'correct' && nothingToCorrect ? words.complaint.corrections.correct.nothing : null;
  };
  return (
    <span className={classes.place}>
      <button
        ref={button}
        type="button"
        className={classes.button}
        aria-label={texts.menu(title)}
        aria-haspopup="menu"
        aria-expanded={opened}
        onClick={() => setOpened(true)}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <circle cx="3.5" cy="8" r="1.3" />
          <circle cx="8" cy="8" r="1.3" />
          <circle cx="12.5" cy="8" r="1.3" />
        </svg>
      </button>
      {/* Made when it is asked for: a timeline can hold hundreds of records. */}
      {opened ? (
        <Menu
          {...menuProps}
          opened
          onClose={close}
          position="bottom-end"
          width={280}
          transitionProps={{ duration: 0 }}
          classNames={{ dropdown: classes.menu }}
        >
          <Menu.Target>
            <span className={classes.anchor} aria-hidden="true" />
          </Menu.Target>
          <Menu.Dropdown aria-label={texts.menu(title)}>
            {actions.map((action) => {
              const correct = action.action === 'correct';
              const label = correct ? texts.correct : restores ? texts.restore : texts.strikeOut;
              const act = actOf(action);
              const why = whyNot(action);
              return why === null ? (
                <Menu.Item
                  key={actionKey(action)}
                  onClick={() => {
                    // The form takes its way back from what has the focus: this button, and not a menu that is gone.
                    button.current?.focus();
                    if (act) onAct(act);
                  }}
                >
                  {label}
                </Menu.Item>
              ) : (
                <Menu.Item
                  key={actionKey(action)}
                  aria-disabled
                  data-refused
                  closeMenuOnClick={false}
                  className={classes.refused}
                >
                  {label}
                  <span className={classes.why}>{why}</span>
                </Menu.Item>
              );
            })}
          </Menu.Dropdown>
        </Menu>
      ) : null}
    </span>
  );
};
