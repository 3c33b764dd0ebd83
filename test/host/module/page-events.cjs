'use strict';

const chromium = require('./chromium.cjs');
const { fire, hostEvent } = require('./events.cjs');
const { app } = require('./lifecycle.cjs');
const { nativeTheme } = require('./native-theme.cjs');
const { fromWeb } = require('./schemes.cjs');
const { noteOnce } = require('./settings.cjs');
const { isDriven } = require('./switches.cjs');

const consoleLevels = { warning: 'warning', error: 'error', assert: 'error', debug: 'debug' };

/**
 * Turns what Chromium reports about a page into Electron's events.
 * @param {any} inside the host's side of the WebContents
 * @param {string} sessionId
 */
const watchPage = (inside, sessionId) => {
  const { contents, window, page } = inside;
  const on = (method, listener) => chromium.on(method, listener, sessionId);
  const tell = (name, ...args) => fire('WebContents', contents, name, ...args);
  const isEmptyPage = () => inside.url === '' || inside.url.startsWith('about:blank#') || inside.url.startsWith(first);
  let painted = false;

  on('Page.frameNavigated', ({ frame }) => {
    if (frame.parentId) return;
    inside.url = fromWeb(frame.url + (frame.urlFragment ?? ''));
    if (isEmptyPage()) return;
    // A DevTools client may have reset what the page was told to prefer.
    void page.setColourScheme(nativeTheme.themeSource === 'system' ? '' : nativeTheme.themeSource);
    tell('did-navigate', hostEvent(), inside.url, page.documentStatus, '');
  });
  on('Page.navigatedWithinDocument', ({ frameId, url }) => {
    if (frameId !== page.targetId) return;
    inside.url = fromWeb(url);
    tell('did-navigate-in-page', hostEvent(), inside.url, true, 1, 1);
  });
  on('Page.domContentEventFired', () => isEmptyPage() || tell('dom-ready', hostEvent()));
  const show = () => {
    if (painted) return;
    painted = true;
    fire('BrowserWindow', window, 'ready-to-show', hostEvent());
  };
  on('Page.loadEventFired', () => {
    if (isEmptyPage()) return;
    inside.finishLoad();
    // A window that is off the screen may never paint.
    setTimeout(show, 500).unref();
  });
  on('Page.lifecycleEvent', ({ name, frameId }) => {
    if (name === 'firstContentfulPaint' && frameId === page.targetId && !isEmptyPage()) show();
  });

  on('Page.windowOpen', ({ url, windowName, windowFeatures }) => {
    askForWindow(inside, url, windowName, windowFeatures.join(','));
  });
  on('Page.javascriptDialogOpening', ({ type }) => answerDialog(inside, type));
  on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
    const message = args.map((arg) => String(arg.value ?? arg.description ?? '')).join(' ');
    const { url = '', lineNumber = 0 } = stackTrace?.callFrames[0] ?? {};
    const level = consoleLevels[type] ?? 'info';
    tell('console-message', hostEvent({ level, message, lineNumber, sourceId: fromWeb(url), frame: inside.mainFrame }));
  });
  on('Inspector.targetCrashed', () => {
    inside.crashed = true;
    page.channel.reset();
    inside.load?.reject(new Error(`ERR_FAILED (-2) loading '${inside.load.url}'`));
    inside.load = null;
    const details = { reason: 'crashed', exitCode: 1 };
    tell('render-process-gone', hostEvent(), details);
    fire('App', app, 'render-process-gone', hostEvent(), contents, details);
  });
};

const first = 'data:text/html,<title>';

/** The application is asked; a window that it allows is not supported here. @param {string} url in Chromium's terms */
const askForWindow = (inside, url, frameName, features) => {
  const referrer = { url: '', policy: 'strict-origin-when-cross-origin' };
  const details = { url: fromWeb(url), frameName, features, disposition: 'foreground-tab', referrer };
  if (inside.openHandler(details).action === 'allow') noteOnce('windows that a page opens are not supported; denied');
};

/**
 * Electron shows no question of its own when a page would keep its window: `will-prevent-unload` decides. When
 * Playwright drives, its client answers the same dialog; it goes first, so that a test decides when it wants to.
 */
const answerDialog = (inside, type) => {
  const answer = async () => {
    let accept = false;
    if (type === 'beforeunload') {
      const event = hostEvent();
      fire('WebContents', inside.contents, 'will-prevent-unload', event);
      accept = event.defaultPrevented;
    } else {
      noteOnce(`window.${type} is answered as cancelled`);
    }
    // An error says that somebody else has answered: then Chromium goes by that answer.
    const answered = await inside.page.send('Page.handleJavaScriptDialog', { accept }).then(
      () => true,
      () => false,
    );
    if (type === 'beforeunload' && !accept && answered) inside.onCloseRefused?.();
  };
  setTimeout(answer, isDriven ? 300 : 0);
};

module.exports = { watchPage, askForWindow };
