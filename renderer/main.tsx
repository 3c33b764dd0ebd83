import '@fontsource-variable/inter';
import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import './theme/tokens.css';
import './theme/base.css';
import 'dayjs/locale/nl';
import 'dayjs/locale/en';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { App } from './App.tsx';
import { bridge } from './bridge.ts';
import { AboutProvider } from './components/frame/about.tsx';
import { ErrorBoundary } from './components/frame/ErrorBoundary.tsx';
import { Look } from './components/frame/Look.tsx';
import { PreferencesProvider } from './components/frame/preferences.tsx';
import { useHashLocation } from './hash-location.ts';

const start = async (place: HTMLElement) => {
  const [preferences, about, session] = await Promise.all([
    bridge.request('preferences:get'),
    bridge.request('app:about'),
    bridge.request('session:status'),
  ]);
  createRoot(place).render(
    <StrictMode>
      <PreferencesProvider initial={preferences}>
        <Look>
          <ErrorBoundary place="app">
            <AboutProvider value={about}>
              <Router hook={useHashLocation}>
                <App initial={session} />
              </Router>
            </AboutProvider>
          </ErrorBoundary>
        </Look>
      </PreferencesProvider>
    </StrictMode>,
  );
};

/** Before a language is known: both. The journal is not touched by anything that can go wrong here. */
const startFailed = (place: HTMLElement) => {
  place.setAttribute('role', 'alert');
  place.style.padding = '3rem';
  place.textContent =
    'Gegrond kon dit venster niet openen. Wat is vastgelegd, is veilig: sluit het programma en start het opnieuw. · ' +
    'Gegrond could not open this window. What was recorded is safe: close the program and start it again.';
};

// react-remove-scroll (inside Mantine's Modal) writes a style tag and takes its nonce from this name.
Object.assign(window, {
  __webpack_nonce__: document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content,
});

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');
start(root).catch(() => startFailed(root));
