'use strict';

const chromium = require('./chromium.cjs');

/** Chromium has no event for a window that is moved or resized by hand: look, in milliseconds. */
const lookEvery = 1000;

/** Where a window is, what it is (maximised and so on), and what changed about that. */
class WindowPlace {
  state = 'normal';
  /** What Chromium's own frame takes without a screen: the page gets all of the window that the application sees. */
  #frame = { width: 0, height: 0 };
  #page;
  #tell;
  #isShown;
  #timer = null;
  #over = false;

  /**
   * @param {any} page
   * @param {{ x?: number, y?: number, width: number, height: number }} asked
   * @param {(event: string) => void | Promise<void>} tell with the name of Electron's event
   * @param {() => boolean} isShown
   */
  constructor(page, asked, tell, isShown) {
    this.#page = page;
    this.#tell = tell;
    this.#isShown = isShown;
    this.asked = asked;
    this.bounds = { x: asked.x ?? 0, y: asked.y ?? 0, width: asked.width, height: asked.height };
    this.normalBounds = this.bounds;
  }

  /** The window is there: give it the size that was asked for. */
  async start() {
    const { width, height } = this.asked;
    if (!chromium.isWindowed) {
      const { cssLayoutViewport: view } = await this.#page.send('Page.getLayoutMetrics');
      const { bounds } = await this.#find();
      this.#frame = { width: bounds.width - view.clientWidth, height: bounds.height - view.clientHeight };
    }
    await this.set({ width, height });
    if (!chromium.isWindowed) return;
    this.#timer = setInterval(() => void this.look(), lookEvery);
    this.#timer.unref();
  }
  stop() {
    this.#over = true;
    clearInterval(this.#timer);
  }

  /** @param {{ x?: number, y?: number, width?: number, height?: number }} bounds */
  set({ x, y, width, height }) {
    return this.#change({
      ...(x === undefined ? {} : { left: x }),
      ...(y === undefined ? {} : { top: y }),
      ...(width === undefined ? {} : { width: width + this.#frame.width }),
      ...(height === undefined ? {} : { height: height + this.#frame.height }),
    });
  }
  /** @param {'normal' | 'maximized' | 'minimized' | 'fullscreen'} windowState */
  setState(windowState) {
    return this.#change({ windowState });
  }

  async #change(bounds) {
    const { windowId } = await this.#find();
    await chromium.send('Browser.setWindowBounds', { windowId, bounds });
    await this.look();
  }
  #find() {
    return chromium.send('Browser.getWindowForTarget', { targetId: this.#page.targetId });
  }

  /** Reads where the window is now, and tells what changed. */
  async look() {
    const found = this.#over ? null : await this.#find().catch(() => null);
    if (!found || this.#over) return;
    const { left = 0, top = 0, width = 0, height = 0, windowState = 'normal' } = found.bounds;
    const bounds = { x: left, y: top, width: width - this.#frame.width, height: height - this.#frame.height };
    const { bounds: before, state: stateBefore } = this;
    this.state = windowState;
    if (windowState !== 'minimized') this.bounds = bounds;
    if (windowState === 'normal' && this.#isShown()) this.normalBounds = bounds;
    if (windowState !== stateBefore) for (const name of stateEvents(stateBefore, windowState)) this.#tell(name);
    if (before.x !== this.bounds.x || before.y !== this.bounds.y) this.#tell('move');
    if (before.width !== this.bounds.width || before.height !== this.bounds.height) this.#tell('resize');
  }
}

const stateEvents = (before, after) => {
  const left = { maximized: 'unmaximize', minimized: 'restore', fullscreen: 'leave-full-screen' }[before];
  const entered = { maximized: 'maximize', minimized: 'minimize', fullscreen: 'enter-full-screen' }[after];
  return [left, entered].filter(Boolean);
};

module.exports = { WindowPlace };
