import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import type { Refusal } from '../../../shared/complaint/refusals.ts';
import type { OpenComplaint } from '../../../shared/complaint/state.ts';
import type { AllowedAction } from '../../../shared/procedure/allowed-actions.ts';
import { actionKey } from '../../routes.ts';
import { refusalText } from '../../text/refusal-words.ts';
import { useLanguage, useText } from '../../text/text.tsx';
import { type ActionGroup, actionGroups, groupOf, isExpected, isInMenu } from './action-groups.ts';
import { actionLabel } from './action-words.ts';
import { type Act, actOf } from './form-request.ts';
import classes from './MoreActions.module.css';
import { menuProps } from './menu-props.ts';

/**
 * Everything the procedure knows. What cannot be done now stands behind one line at the end and says why; what people
 * look for in this phase says so at once.
 */
export const MoreActions = ({
  actions,
  state,
  onAct,
}: {
  actions: readonly AllowedAction[];
  state: OpenComplaint;
  onAct: (act: Act) => void;
}) => {
  const texts = useText().complaint.actions;
  const [all, setAll] = useState(false);
  const known = actions.filter((action) => isInMenu(action) && actOf(action) !== null);
  const atOnce = known.filter((action) => action.allowed || (isExpected(action, state) && !isOfPerson(action.refusal)));
  const shown = all ? known : atOnce;
  const hidden = known.length - atOnce.length;
  return (
    <Menu
      {...menuProps}
      position="bottom-end"
      width="min(420px, 92vw)"
      classNames={{ dropdown: classes.menu }}
      onClose={() => setAll(false)}
    >
      <Menu.Target>
        <Button variant="default" size="xs" className={classes.button} rightSection={<Caret />}>
          {texts.more}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {known.some(({ allowed }) => allowed) ? null : <p className={classes.nothing}>{texts.nothingNow}</p>}
        {actionGroups.map((group) => (
          <Group
            key={group}
            group={group}
            actions={shown.filter((action) => groupOf(action) === group)}
            state={state}
            onAct={onAct}
          />
        ))}
        {hidden > 0 ? (
          <Menu.Item
            closeMenuOnClick={false}
            aria-expanded={all}
            className={classes.toggle}
            onClick={() => setAll((now) => !now)}
          >
            {all ? texts.hideRefused : texts.showRefused(hidden)}
          </Menu.Item>
        ) : null}
      </Menu.Dropdown>
    </Menu>
  );
};

/** It says who someone is, not where the file is: once at the head of the menu is enough. */
const isOfPerson = ({ type }: Refusal): boolean =>
  type === 'not-authorised' || type === 'complaint-is-about-you' || type === 'file-read-only';

const Group = ({
  group,
  actions,
  state,
  onAct,
}: {
  group: ActionGroup;
  actions: readonly AllowedAction[];
  state: OpenComplaint;
  onAct: (act: Act) => void;
}) => {
  const texts = useText().complaint.actions;
  if (actions.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of menu items, not of fields.
    <div role="group" aria-label={texts.groups[group]}>
      <div className={classes.group} aria-hidden="true">
        {texts.groups[group]}
      </div>
      {actions.map((action) => (
        <MoreAction key={actionKey(action)} action={action} state={state} onAct={onAct} />
      ))}
    </div>
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
  const label = actionLabel(action, state, words, language);
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

const Caret = () => (
  <svg width="11" height="11" viewBox="0 0 12 12" aria-hidden="true">
    <path d="M2.5 4.5 6 8l3.5-3.5" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
  </svg>
);
