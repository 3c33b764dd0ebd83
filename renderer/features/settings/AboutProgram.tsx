import { Button } from '@mantine/core';
import { useState } from 'react';
import { useAbout } from '../../components/frame/about.tsx';
import { useText, wordFor } from '../../text/text.tsx';
import { Line, Section } from './Section.tsx';
import classes from './Settings.module.css';

export const AboutProgram = () => {
  const text = useText().settings.about;
  const about = useAbout();
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(about.dataFolder).then(() => setCopied(true));
  return (
    <Section title={text.title} remark={text.remark}>
      <Line label={text.version}>
        <span className="num">{about.version}</span>
      </Line>
      <Line label={text.engine}>{wordFor(text.engines, about.engine)}</Line>
      <Line label={text.dataFolder}>
        <span className={classes.path}>{about.dataFolder}</span>
        <p className={classes.remark}>{text.dataFolderRemark}</p>
        <div className={classes.actions} style={{ marginTop: 8 }}>
          <Button variant="default" size="xs" onClick={copy}>
            {text.copy}
          </Button>
          <span role="status" className="small">
            {copied ? text.copied : ''}
          </span>
        </div>
      </Line>
    </Section>
  );
};
