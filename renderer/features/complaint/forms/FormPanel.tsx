import { CloseButton } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import type { RuleId } from '../../../../shared/base/rule-id.ts';
import { useText } from '../../../text/text.tsx';
import { RuleMark } from '../RuleMark.tsx';
import classes from './FormPanel.module.css';

/**
 * The panel beside the file: the file stays readable and scrolls while something is written. Esc closes it, Ctrl+Enter
 * saves. The focus goes to what is marked `data-autofocus`, or to the title, once `ready`.
 */
export const FormPanel = ({
  title,
  intro,
  rule,
  ready,
  onSubmit,
  onClose,
  beside,
  children,
  foot,
}: {
  title: string;
  intro: string;
  /** The rule of the regulation that this carries out. */
  rule: RuleId;
  ready: boolean;
  onSubmit: () => void;
  onClose: () => void;
  /** Read while one writes; the panel is wider for it. */
  beside?: ReactNode;
  children: ReactNode;
  foot: ReactNode;
}) => {
  const texts = useText().complaint.forms;
  const titleId = useId();
  const panel = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!ready) return;
    const first = panel.current?.querySelector<HTMLElement>('[data-autofocus]');
    (first ?? panel.current?.querySelector<HTMLElement>('h2'))?.focus();
  }, [ready]);

  // Esc closes it too while the eyes are in the file; whatever else stands open closes first.
  const closeNow = useRef(onClose);
  useEffect(() => {
    closeNow.current = onClose;
  }, [onClose]);
  useEffect(() => {
    const onEscape = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (panel.current?.contains(event.target as Node) || isSomethingElseOpen(panel.current)) return;
      event.preventDefault();
      closeNow.current();
    };
    // Before what is open has closed itself on the same key.
    document.addEventListener('keydown', onEscape, true);
    return () => document.removeEventListener('keydown', onEscape, true);
  }, []);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onSubmit();
    }
    // A list or a calendar that stands open closes first.
    if (event.key === 'Escape' && !isUnfolded(event.target)) {
      event.preventDefault();
      onClose();
    }
  };

  return (
    <div
      ref={panel}
      className={classes.panel}
      data-wide={beside ? true : undefined}
      role="dialog"
      aria-labelledby={titleId}
      onKeyDown={onKeyDown}
    >
      <div className={classes.head}>
        <h2 id={titleId} tabIndex={-1} className={classes.title}>
          {title}
        </h2>
        <CloseButton aria-label={texts.close} onClick={onClose} />
      </div>
      <form
        className={classes.form}
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <div className={classes.middle}>
          {beside ? <div className={classes.beside}>{beside}</div> : null}
          <div className={classes.body}>
            <p className={classes.intro}>
              {`${intro}\u00a0`}
              <RuleMark rule={rule} />
            </p>
            {children}
          </div>
        </div>
        <div className={classes.foot}>{foot}</div>
      </form>
    </div>
  );
};

const isSomethingElseOpen = (panel: Element | null): boolean =>
  [...document.querySelectorAll('[role="dialog"], [role="menu"], [role="listbox"], [data-dates-dropdown]')].some(
    (element) => element !== panel && element.checkVisibility(),
  );

const isUnfolded = (target: EventTarget): boolean =>
  target instanceof Element &&
  (target.getAttribute('aria-expanded') === 'true' ||
    target.closest('[data-portal]') !== null ||
    document.querySelector('[data-dates-dropdown]') !== null);
