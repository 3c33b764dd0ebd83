import { appendFileSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Clock } from './clock.ts';

/** Numbers, yes or no, and short codes: nothing that a person wrote fits in here. */
type LogDetails = Readonly<Record<string, number | boolean | string>>;

export type Log = {
  /** One line: when, what, and a few codes. A string that is not a code becomes `?`. Never throws. */
  readonly write: (event: string, details?: LogDetails) => void;
  /** An error without its message, which may quote what people wrote: its name, its code, and where it came from. */
  readonly error: (event: string, cause: unknown, details?: LogDetails) => void;
};

const sizeLimit = 512 * 1024;
const kept = 3;
const code = /^[A-Za-z0-9_.:/+-]{1,80}$/;

/** Keeps `gegrond.log` and at most three older ones of half a megabyte each in `folder`. */
export const openLog = (folder: string, clock: Clock): Log => {
  const path = join(folder, 'gegrond.log');
  const write = (event: string, details: LogDetails = {}): void => {
    try {
      mkdirSync(folder, { recursive: true });
      rotate(path);
      const safe = Object.entries(details).map(([key, value]) => [key, safeValue(value)]);
      const line = { at: clock.now(), event: safeValue(event), ...Object.fromEntries(safe) };
      appendFileSync(path, `${JSON.stringify(line)}\n`, { mode: 0o600 });
    } catch {
      // A log that cannot be written must never take the program with it.
    }
  };
  return { write, error: (event, cause, details) => write(event, { ...details, ...errorDetails(cause) }) };
};

/** What may be known of an error in a log. Frames keep the file's name and line, not the folders above it. */
const errorDetails = (cause: unknown): LogDetails => {
  if (!(cause instanceof Error)) return { error: typeof cause };
  const errorCode: unknown = 'code' in cause ? cause.code : undefined;
  // The stack begins with the message, and a message may look like a frame.
  const frames = (cause.stack ?? '')
    .replace(cause.message, '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 5)
    .map((line) => /([^/\\(\s]+):(\d+):\d+\)?$/.exec(line))
    .map((place) => (place ? `${basename(place[1] ?? '?')}:${place[2]}` : '?'));
  return {
    error: cause.name,
    ...(typeof errorCode === 'string' ? { code: errorCode } : {}),
    ...Object.fromEntries(frames.map((frame, index) => [`at${index}`, frame])),
  };
};

const safeValue = (value: number | boolean | string): number | boolean | string =>
  typeof value !== 'string' || code.test(value) ? value : '?';

const rotate = (path: string): void => {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size < sizeLimit) return;
  rmSync(`${path}.${kept}`, { force: true });
  for (let older = kept - 1; older >= 1; older -= 1) {
    if (statSync(`${path}.${older}`, { throwIfNoEntry: false })) renameSync(`${path}.${older}`, `${path}.${older + 1}`);
  }
  renameSync(path, `${path}.1`);
};
