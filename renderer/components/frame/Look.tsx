import { CloseButton, MantineProvider, mergeThemeOverrides } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { Notifications } from '@mantine/notifications';
import { type ReactNode, useLayoutEffect } from 'react';
import { type Language, LanguageProvider, wordsIn } from '../../text/text.tsx';
import { cssVariables, theme } from '../../theme/theme.ts';
import { usePreferences } from './preferences.tsx';
import { styleNonce } from './style-nonce.ts';

/** The choice of look is a preference of the main process; Mantine must not keep one of its own. */
const noSchemeOfItsOwn = {
  get: () => 'auto' as const,
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
};

/** Mantine's own small buttons carry only a cross: they get their name here, in the language of the screen. */
const named = (language: Language) => {
  const name = { 'aria-label': wordsIn(language).frame.close };
  return mergeThemeOverrides(theme, { components: { CloseButton: CloseButton.extend({ defaultProps: name }) } });
};
const themes: Readonly<Record<Language, ReturnType<typeof named>>> = { nl: named('nl'), en: named('en') };

/** Theme, language and look around everything. */
export const Look = ({ children }: { children: ReactNode }) => {
  const { language, look } = usePreferences().preferences;
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <MantineProvider
      theme={themes[language]}
      cssVariablesResolver={cssVariables}
      getStyleNonce={styleNonce}
      colorSchemeManager={noSchemeOfItsOwn}
      defaultColorScheme="auto"
      {...(look === 'system' ? {} : { forceColorScheme: look })}
    >
      <DatesProvider settings={{ locale: language, firstDayOfWeek: 1, weekendDays: [0, 6] }}>
        <LanguageProvider language={language}>
          <Notifications position="bottom-center" limit={2} />
          {children}
        </LanguageProvider>
      </DatesProvider>
    </MantineProvider>
  );
};
