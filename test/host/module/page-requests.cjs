'use strict';

const { send } = require('./chromium.cjs');
const { fire, hostEvent } = require('./events.cjs');
const { fromWeb, handlerFor } = require('./schemes.cjs');
const { debug } = require('./settings.cjs');

/**
 * Every request of a page stops here (`Fetch.requestPaused`): navigation is asked for, the application's own
 * scheme is answered by its handler, the rest goes on.
 * @param {{ inside: any, targetId: string, ownNavigation: boolean, documentStatus: number }} page
 * @param {any} paused
 * @param {string} sessionId of the page or of a frame or worker in it
 */
const answerRequest = async (page, paused, sessionId) => {
  const { requestId, request, resourceType, frameId } = paused;
  const url = fromWeb(request.url + (request.urlFragment ?? ''));
  const refuse = (errorReason) => send('Fetch.failRequest', { requestId, errorReason }, sessionId);
  if (resourceType === 'Document' && !mayNavigate(page, url, frameId, paused)) return refuse('Aborted');
  const handler = handlerFor(url);
  if (!handler) return send('Fetch.continueRequest', { requestId }, sessionId);
  let response;
  try {
    response = await handler(toRequest(request, url));
  } catch (cause) {
    console.error(`Chromium host: the handler of ${url} failed:`, cause);
    return refuse('Failed');
  }
  if (response.type === 'error') return refuse('Failed');
  if (resourceType === 'Document' && frameId === page.targetId) page.documentStatus = response.status;
  const body = Buffer.from(await response.arrayBuffer());
  const answer = {
    requestId,
    responseCode: response.status,
    responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
    body: body.toString('base64'),
  };
  debug(response.status, url, body.length);
  return send('Fetch.fulfillRequest', answer, sessionId);
};

/** Electron asks for what the page itself starts, never for what the application loads. */
const mayNavigate = (page, url, frameId, { redirectedRequestId }) => {
  const isMainFrame = frameId === page.targetId;
  const { contents } = page.inside;
  const frame = isMainFrame ? contents.mainFrame : null;
  const details = () => hostEvent({ url, isSameDocument: false, isMainFrame, frame, initiator: null });
  const asks = (name, event) => {
    fire('WebContents', contents, name, event, url);
    return !event.defaultPrevented;
  };
  if (redirectedRequestId) return asks('will-redirect', details());
  if (isMainFrame && page.ownNavigation) {
    page.ownNavigation = false;
    return true;
  }
  if (isMainFrame && !asks('will-navigate', details())) return false;
  return asks('will-frame-navigate', details());
};

/** @returns {Request} */
const toRequest = (request, url) => {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    headers.set(name, /^(origin|referer)$/i.test(name) ? fromWeb(value) : value);
  }
  const entries = request.postDataEntries ?? [];
  const bytes = Buffer.concat(entries.map((entry) => Buffer.from(entry.bytes ?? '', 'base64')));
  return new Request(url, { method: request.method, headers, body: request.hasPostData ? bytes : null });
};

module.exports = { answerRequest };
