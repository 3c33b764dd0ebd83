declare const brand: unique symbol;
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/** Random id of one append-only stream: a complaint, or the register itself. 26 characters of `[a-z2-7]`. */
export type StreamId = Brand<string, 'StreamId'>;
/** Random id of a device (one installation with its own keys). 26 characters of `[a-z2-7]`. */
export type DeviceId = Brand<string, 'DeviceId'>;
/** Random id of a member of the register. */
export type MemberId = Brand<string, 'MemberId'>;
/** Number that stands in letters and is said over the telephone: `K26-A017`. Never changes. */
export type ComplaintNumber = Brand<string, 'ComplaintNumber'>;
/** Names one record for ever: `<device>:<seq>`. */
export type RecordId = Brand<string, 'RecordId'>;

export const recordId = (device: DeviceId, seq: number): RecordId => `${device}:${seq}` as RecordId;

/** Orders strings by UTF-16 code unit, the same on every machine; never by locale. */
export const compareCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
