'use strict';

/** What is alive now. @type {Map<number, any>} */
const windows = new Map();
/** By the id of Chromium's target, which is also what DevTools clients know. @type {Map<string, any>} */
const contents = new Map();

/** The host's own side of each WebContents, out of the application's sight. @type {WeakMap<any, any>} */
const insides = new WeakMap();
/** @param {any} one a WebContents */
const insideOf = (one) => insides.get(one);

/** Electron counts windows and contents apart, from 1. */
const counters = { window: 0, contents: 0 };
const focus = { windowId: 0 };

const app = { path: process.cwd(), packaged: false, ready: false, quitting: false, exiting: false };

module.exports = { windows, contents, insides, insideOf, counters, focus, app };
