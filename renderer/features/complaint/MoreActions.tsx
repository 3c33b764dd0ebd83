import { Button, Menu } from '@mantine/core';
import type { OpenComplaint } from '../../../shared/complaint/state.ts';
import type { AllowedAction } from '../../../shared/procedure/allowed-actions.ts';
import { refusalText } from '../../text/refusal-words.ts';
import { useLanguage, useText } from '../../text/text.tsx';
import { actionGroups, actionLabel, groupOf } from './action-words.ts';
import { type Act, actOf } from './form-request.ts';
import classes from './MoreActions.module.css';
import { menuProps } from './menu-props.ts';

/** Everything the procedure knows; what is not allowed now stays in the list and says why. */
export const MoreActions = ({
  actions,
  state,
  onAct,
}: {
  actions: readonly AllowedAction[];
  state: OpenComplaint;
  onAct: (act: Act) => void;
}) => {
  const texts = useText().complaint.steps;
  return (
    <Menu {...menuProps} position="bottom-end" width="min(420px, 92vw)" classNames={{ dropdown: classes.menu }}>
      <Menu.Target>
        <Button variant="default" size="xs" className={classes.button} rightSection={<Caret />}>
          {texts.more}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {actionGroups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of menu items, not of fields.
          <div key={group} role="group" aria-label={texts.groups[group]}>
            <div className={classes.group} aria-hidden="true">
              {texts.groups[group]}
            </div>
            {actions
              .filter((action) => groupOf(action) === group)
              .map((action) => (
                <MoreAction key={keyOf(action)} action={action} state={state} onAct={onAct} />
              ))}
          </div>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};

const MoreAction = ({
  action,
  state,
  onAct,
}: {
  action: AllowedAction;
  state: OpenComplaint;
  onAct: (act: Act) => void;
}) => {
  const words = useText();
  const language = useLanguage();
  const label = actionLabel(action, state, words);
  const act = actOf(action);
  if (action.allowed) return <Menu.Item onClick={() => act && onAct(act)}>{label}</Menu.Item>;
  return (
    // It can be reached, so that everybody can learn why; pressing it does nothing.
    <Menu.Item aria-disabled data-refused closeMenuOnClick={false} className={classes.refused}>
      {label}
      <span className={classes.why}>{refusalText(action.refusal, state, words, language)}</span>
    </Menu.Item>
  );
};

const keyOf = (action: AllowedAction): string =>
  [
    action.action,
    'letter' in action ? action.letter : '',
    'party' in action && action.party.party === 'person-involved' ? action.party.person : '',
  ].join(':');

const Caret = () => (
  <svg width="11" height="11" viewBox="0 0 12 12" aria-hidden="true">
    <path d="M2.5 4.5 6 8l3.5-3.5" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
  </svg>
);
