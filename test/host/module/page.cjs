'use strict';

const { randomUUID } = require('node:crypto');
const chromium = require('./chromium.cjs');
const { PageChannel } = require('./page-channel.cjs');
const { answerRequest } = require('./page-requests.cjs');
const { pageScripts, preloadWorld } = require('./page-scripts.cjs');
const { toWeb } = require('./schemes.cjs');
const { debug } = require('./settings.cjs');

const everyRequest = { patterns: [{ urlPattern: '*' }] };
const pauseNewTargets = { autoAttach: true, waitForDebuggerOnStart: true, flatten: true };

/**
 * One page of Chromium and the DevTools session that drives it. It knows the protocol; what Electron's
 * application sees of it is in `web-contents.cjs`.
 */
class Page {
  sessionId = '';
  targetId = '';
  /** The next navigation is the application's own: nobody is asked. */
  ownNavigation = false;
  /** Status of the main document that was answered last. */
  documentStatus = 200;
  /** @type {PageChannel} */
  channel;
  #nonce = randomUUID();
  #binding = `hostBinding${this.#nonce.replaceAll('-', '')}`;
  #colourScheme = '';

  /** @param {any} inside the host's side of the WebContents @param {{ preload?: string, javascript?: boolean }} preferences */
  constructor(inside, preferences) {
    this.inside = inside;
    this.preferences = preferences;
    const send = (method, params) => this.send(method, params);
    this.channel = new PageChannel(send, this.#binding, (message) => inside.heard(message));
  }

  send(method, params) {
    return chromium.send(method, params, this.sessionId);
  }
  on(method, listener) {
    chromium.on(method, listener, this.sessionId);
  }

  /** Prepares the paused page and lets it run. @param {{ sessionId: string, targetId: string }} target */
  async attach({ sessionId, targetId }) {
    this.sessionId = sessionId;
    this.targetId = targetId;
    this.#listen();
    const scripts = pageScripts({
      nonce: this.#nonce,
      binding: this.#binding,
      preload: this.preferences.preload ?? null,
    });
    await Promise.all([
      this.send('Page.enable'),
      this.send('Runtime.enable'),
      // For `webUtils.getPathForFile`, which waits in a debugger statement.
      this.send('Debugger.enable', { maxScriptsCacheSize: 0 }),
      this.send('Page.setLifecycleEventsEnabled', { enabled: true }),
      this.send('Fetch.enable', everyRequest),
      this.send('Target.setAutoAttach', pauseNewTargets),
      this.send('Runtime.addBinding', { name: this.#binding, executionContextName: preloadWorld }),
      ...scripts.map((script) => this.send('Page.addScriptToEvaluateOnNewDocument', script)),
      this.preferences.javascript === false
        ? this.send('Emulation.setScriptExecutionDisabled', { value: true })
        : undefined,
    ]);
    await this.send('Runtime.runIfWaitingForDebugger');
  }

  #listen() {
    const { channel, targetId } = this;
    this.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name !== preloadWorld || context.auxData.frameId !== targetId) return;
      channel.context = context.id;
      this.inside.worldCreated();
    });
    this.on('Runtime.executionContextsCleared', () => channel.reset());
    this.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      if (executionContextId === channel.context) channel.reset();
    });
    this.on('Runtime.bindingCalled', (call) => channel.receive(call));
    this.on('Debugger.paused', ({ callFrames }) => void this.#resume(callFrames[0]));
    this.#answer(this.sessionId);
    // Frames and workers with a process of their own have a session of their own.
    this.on('Target.attachedToTarget', ({ sessionId }) => {
      this.#answer(sessionId);
      const quietly = (cause) => debug('sub-target', cause.message);
      chromium.send('Fetch.enable', everyRequest, sessionId).catch(quietly);
      chromium.send('Target.setAutoAttach', pauseNewTargets, sessionId).catch(quietly);
      chromium.send('Runtime.runIfWaitingForDebugger', {}, sessionId).catch(quietly);
    });
  }

  #answer(sessionId) {
    const answer = (paused) => answerRequest(this, paused, sessionId).catch((cause) => debug('request', cause.message));
    chromium.on('Fetch.requestPaused', answer, sessionId);
  }

  /** The page waits in `getPathForFile`: hand it the path. Any other pause is the page's own `debugger` statement. */
  async #resume(frame) {
    try {
      if (frame?.functionName === 'hostPauseForPath') {
        const evaluate = (expression) =>
          this.send('Debugger.evaluateOnCallFrame', { callFrameId: frame.callFrameId, expression });
        const { result } = await evaluate('globalThis.__hostFile.file');
        // A file that a script made has no path: Electron answers with an empty one.
        const found = await this.send('DOM.getFileInfo', { objectId: result.objectId }).catch(() => ({ path: '' }));
        await evaluate(`globalThis.__hostFile.path = ${JSON.stringify(found.path)}`);
      }
    } catch (cause) {
      debug('getPathForFile', cause.message);
    } finally {
      this.send('Debugger.resume').catch(() => {});
    }
  }

  /** @param {string} url in the application's terms @returns {Promise<{ loaderId?: string, errorText?: string }>} */
  navigate(url) {
    this.ownNavigation = true;
    return this.send('Page.navigate', { url: toWeb(url) });
  }
  reload(ignoreCache) {
    this.ownNavigation = true;
    return this.send('Page.reload', { ignoreCache });
  }

  async evaluate(expression, userGesture = false) {
    const call = { expression, userGesture, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await this.send('Runtime.evaluate', call);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** @param {'light' | 'dark' | ''} scheme empty is the system's own */
  async setColourScheme(scheme) {
    if (scheme === '' && this.#colourScheme === '') return;
    this.#colourScheme = scheme;
    await this.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
  }

  /** A browser's zoom: fewer and larger CSS pixels in the same window. @param {number} factor */
  async setZoom(factor) {
    await this.send('Emulation.clearDeviceMetricsOverride');
    if (factor === 1) return;
    const [width, height, scale] = await this.evaluate('[innerWidth, innerHeight, devicePixelRatio]');
    const metrics = { width: Math.round(width / factor), height: Math.round(height / factor) };
    await this.send('Emulation.setDeviceMetricsOverride', {
      ...metrics,
      deviceScaleFactor: scale * factor,
      mobile: false,
    });
  }
}

module.exports = { Page };
