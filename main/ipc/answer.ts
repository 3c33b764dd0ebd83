import type { Channel, Reply, RequestRefusal, Requests } from '../../shared/ipc/contract.ts';
import type { Guards } from './guards.ts';
import { isOurSender, type Sender } from './sender.ts';

type Handler<C extends Channel> = (input: Requests[C]['in']) => Requests[C]['out'] | Promise<Requests[C]['out']>;
export type Handlers = { readonly [C in Channel]: Handler<C> };
/** The handlers of one area: all channels whose name starts with it. */
export type HandlersOf<Area extends string> = { readonly [C in Extract<Channel, `${Area}:${string}`>]: Handler<C> };

export type Desk = {
  readonly handlers: Handlers;
  readonly guards: Guards;
  /** Id of the web contents that may ask; `null` while there is no window. */
  readonly windowId: () => number | null;
  /** Told of every request that was not answered: a channel name or `?`, never its input. */
  readonly onRefused: (channel: string, reason: RequestRefusal, cause?: unknown) => void;
};

/**
 * Answers one request: the sender first, then the channel, then the input; only then the handler. Nothing of a
 * request that fails one of these is used. A handler that throws is a bug: logged here, `failed` to the window.
 */
export const answer = async (desk: Desk, sender: Sender, channel: unknown, input: unknown): Promise<Reply> => {
  const refuse = (reason: RequestRefusal, cause?: unknown): Reply => {
    desk.onRefused(isChannel(desk.handlers, channel) ? channel : '?', reason, cause);
    return { status: 'refused', reason };
  };
  if (!isOurSender(sender, desk.windowId())) return refuse('wrong-sender');
  if (!isChannel(desk.handlers, channel)) return refuse('unknown-channel');
  if (!desk.guards[channel](input)) return refuse('invalid-input');
  try {
    // The guard of this very channel has just said that the input fits its handler.
    const handler = desk.handlers[channel] as (input: unknown) => unknown;
    return { status: 'answered', value: await handler(input) };
  } catch (cause) {
    return refuse('failed', cause);
  }
};

const isChannel = (handlers: Handlers, channel: unknown): channel is Channel =>
  typeof channel === 'string' && Object.hasOwn(handlers, channel);
