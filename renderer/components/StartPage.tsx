import { SegmentedControl } from '@mantine/core';
import { IconFlask } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useText } from '../text/text.tsx';
import { useAbout } from './frame/about.tsx';
import { usePreferences } from './frame/preferences.tsx';
import classes from './StartPage.module.css';

export type Step = { readonly words: string; readonly state: 'done' | 'now' | 'later' };

/** The screens before a register is open: brand and where we are on the left, one thing to do on the right. */
export const StartPage = ({
  title,
  lead,
  steps,
  children,
}: {
  title: string;
  lead?: ReactNode;
  steps?: readonly Step[];
  children: ReactNode;
}) => {
  const { frame, welcome } = useText();
  const { engine } = useAbout();
  const { preferences, change } = usePreferences();
  const heading = useRef<HTMLHeadingElement>(null);

  // A next step is a next screen: who listens hears its heading, unless a field of it took the focus already.
  useEffect(() => {
    if (title && !document.activeElement?.matches('input, button, textarea')) heading.current?.focus();
  }, [title]);

  return (
    <div className={classes.start}>
      <aside className={classes.side}>
        <div className={classes.brand}>
          <i className={classes.mark} aria-hidden="true" />
          {frame.product}
        </div>
        <p className={classes.motto}>{welcome.motto}</p>
        {steps ? (
          <ol className={classes.steps} aria-label={welcome.stepsLabel}>
            {steps.map((step) => (
              <li key={step.words} data-state={step.state} aria-current={step.state === 'now' ? 'step' : undefined}>
                {step.words}
                <span className="visually-hidden">
                  {step.state === 'now' ? '' : ` (${step.state === 'done' ? welcome.stepDone : welcome.stepLater})`}
                </span>
              </li>
            ))}
          </ol>
        ) : null}
        <footer className={classes.foot}>
          {engine === 'electron' ? null : (
            <p className={classes.host}>
              <IconFlask size={15} stroke={1.7} aria-hidden />
              {frame.hostNotice}
            </p>
          )}
          <SegmentedControl
            withItemsBorders={false}
            size="xs"
            aria-label={welcome.language}
            value={preferences.language}
            onChange={(language) => change({ language: language === 'en' ? 'en' : 'nl' })}
            data={[
              { value: 'nl', label: 'Nederlands' },
              { value: 'en', label: 'English' },
            ]}
          />
        </footer>
      </aside>
      <main className={classes.main}>
        <div className={classes.column}>
          <h1 ref={heading} tabIndex={-1} className={classes.title}>
            {title}
          </h1>
          {lead ? <div className={classes.lead}>{lead}</div> : null}
          {children}
        </div>
      </main>
    </div>
  );
};
