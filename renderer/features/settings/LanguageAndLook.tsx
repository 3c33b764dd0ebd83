import { SegmentedControl } from '@mantine/core';
import { usePreferences } from '../../components/frame/preferences.tsx';
import { useText } from '../../text/text.tsx';
import { Line, Section } from './Section.tsx';

/** Each choice holds at once: there is nothing to save. */
export const LanguageAndLook = () => {
  const text = useText().settings.look;
  const { preferences, change } = usePreferences();
  return (
    <Section title={text.title} remark={text.remark}>
      <Line label={text.language}>
        <SegmentedControl
          withItemsBorders={false}
          aria-label={text.language}
          value={preferences.language}
          onChange={(language) => change({ language: language === 'en' ? 'en' : 'nl' })}
          data={[
            { value: 'nl', label: 'Nederlands' },
            { value: 'en', label: 'English' },
          ]}
        />
      </Line>
      <Line label={text.look}>
        <SegmentedControl
          withItemsBorders={false}
          aria-label={text.look}
          value={preferences.look}
          onChange={(look) => change({ look: look === 'light' || look === 'dark' ? look : 'system' })}
          data={(['light', 'dark', 'system'] as const).map((look) => ({ value: look, label: text.looks[look] }))}
        />
      </Line>
    </Section>
  );
};
