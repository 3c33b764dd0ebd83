'use strict';

const { EventEmitter } = require('node:events');
const chromium = require('./chromium.cjs');

let displays = [];

const toDisplay = (info) => {
  const bounds = { x: info.left, y: info.top, width: info.width, height: info.height };
  const workArea = { x: info.availLeft, y: info.availTop, width: info.availWidth, height: info.availHeight };
  return {
    id: Number(info.id),
    label: info.label,
    bounds,
    workArea,
    size: { width: bounds.width, height: bounds.height },
    workAreaSize: { width: workArea.width, height: workArea.height },
    scaleFactor: info.devicePixelRatio,
    rotation: info.orientation.angle,
    internal: info.isInternal,
    colorDepth: info.colorDepth,
  };
};

/** Asks Chromium once, at the start. */
const readDisplays = async () => {
  const { screenInfos } = await chromium.send('Emulation.getScreenInfos');
  displays = [...screenInfos].sort((a, b) => Number(b.isPrimary) - Number(a.isPrimary)).map(toDisplay);
};

const overlap = (a, b) => {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
};

/** `screen` */
const screen = Object.assign(new EventEmitter(), {
  getPrimaryDisplay: () => displays[0],
  getAllDisplays: () => [...displays],
  getDisplayMatching: (rect) => [...displays].sort((a, b) => overlap(rect, b.bounds) - overlap(rect, a.bounds))[0],
});

module.exports = { screen, readDisplays };
