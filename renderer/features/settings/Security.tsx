import { Button, Select } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { usePreferences } from '../../components/frame/preferences.tsx';
import { useSession } from '../../components/frame/session.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useText } from '../../text/text.tsx';
import { ChangePassphrase } from './ChangePassphrase.tsx';
import { Line, Section } from './Section.tsx';
import classes from './Settings.module.css';

const usualMinutes = [1, 5, 10, 15, 30, 60];

export const Security = () => {
  const text = useText().settings.security;
  const { preferences, change } = usePreferences();
  const { protection } = useSession();
  const [changing, setChanging] = useState(false);
  const [changed, setChanged] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const comingBack = useRef(false);
  // Set by hand in the file it may be any number: that one is offered too.
  const minutes = [...new Set([...usualMinutes, preferences.idleLockMinutes])].sort((a, b) => a - b);

  const close = (done: boolean) => {
    comingBack.current = true;
    setChanging(false);
    setChanged(done);
  };

  useEffect(() => {
    if (!changing && comingBack.current) opener.current?.focus();
    comingBack.current = false;
  }, [changing]);

  return (
    <Section title={text.title} remark={text.remark}>
      <Line label={text.idle}>
        <Select
          aria-label={text.idle}
          w={160}
          value={String(preferences.idleLockMinutes)}
          onChange={(chosen) => change({ idleLockMinutes: Number(chosen) })}
          data={minutes.map((number) => ({ value: String(number), label: text.minutes(number) }))}
        />
      </Line>
      <Line label={text.protection}>{text.protections[protection]}</Line>
      <Line label={text.passphrase}>
        {changing ? (
          <ChangePassphrase onClose={close} />
        ) : (
          <>
            <Button
              ref={opener}
              variant="default"
              onClick={() => {
                setChanged(false);
                setChanging(true);
              }}
            >
              {text.change}
            </Button>
            <p className={classes.remark}>{text.passphraseRemark}</p>
            {changed ? <Notice meaning="done">{text.changed}</Notice> : null}
          </>
        )}
      </Line>
    </Section>
  );
};
