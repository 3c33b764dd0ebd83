import { Menu } from '@mantine/core';
import type { OpenComplaint } from '../../../shared/complaint/state.ts';
import type { AllowedAction } from '../../../shared/procedure/allowed-actions.ts';
import { actionKey } from '../../routes.ts';
import { useLanguage, useText } from '../../text/text.tsx';
import { actionLabel } from './action-words.ts';
import { type Act, actOf } from './form-request.ts';
import { menuProps } from './menu-props.ts';
import classes from './ThingMenu.module.css';

/** What can be done with one thing of the file, where it is shown: a conversation, a measure. Nothing: no menu. */
export const ThingMenu = ({
  label,
  actions,
  state,
  onAct,
}: {
  /** Names the menu for who cannot see what it stands beside. */
  label: string;
  actions: readonly AllowedAction[];
  state: OpenComplaint;
  onAct: (act: Act) => void;
}) => {
  const words = useText();
  const language = useLanguage();
  const possible = actions.filter(({ allowed }) => allowed);
  if (possible.length === 0) return null;
  return (
    <Menu {...menuProps} position="bottom-end" width={260} classNames={{ dropdown: classes.menu }}>
      <Menu.Target>
        <button type="button" className={classes.button} aria-label={label}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <circle cx="3.5" cy="8" r="1.3" />
            <circle cx="8" cy="8" r="1.3" />
            <circle cx="12.5" cy="8" r="1.3" />
          </svg>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {possible.map((action) => {
          const act = actOf(action);
          return act ? (
            <Menu.Item key={actionKey(action)} onClick={() => onAct(act)}>
              {actionLabel(action, state, words, language)}
            </Menu.Item>
          ) : null;
        })}
      </Menu.Dropdown>
    </Menu>
  );
};
