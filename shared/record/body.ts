import { err, ok, type Result } from '../base/result.ts';
import type { RecordBody } from './record.ts';

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The JSON text that is sealed. */
export const bodyToText = (body: RecordBody): string =>
  JSON.stringify({ by: { id: body.by.id, name: body.by.name }, at: body.at, event: body.event });

/**
 * Reads an opened body. `not-a-body`: it is no JSON, or says not by whom, when and what. The event beyond its `type` is
 * for the owner of the stream to parse.
 */
export const parseBody = (text: string): Result<RecordBody, { readonly type: 'not-a-body' }> => {
  try {
    const value: unknown = JSON.parse(text);
    const isBody =
      isFields(value) &&
      isFields(value.by) &&
      typeof value.by.id === 'string' &&
      typeof value.by.name === 'string' &&
      typeof value.at === 'string' &&
      isFields(value.event) &&
      typeof value.event.type === 'string';
    return isBody ? ok(value as unknown as RecordBody) : err({ type: 'not-a-body' });
  } catch {
    return err({ type: 'not-a-body' });
  }
};
