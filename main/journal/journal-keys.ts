import type { DeviceId, StreamId } from '../../shared/base/ids.ts';

/** The 32-byte key of one stream, with the id that record headers name it by. */
export type StreamKey = { readonly keyId: string; readonly key: Uint8Array };

/** What the journal needs of the keys; an open vault is one. */
export type JournalKeys = {
  readonly device: DeviceId;
  /** The register's own stream. */
  readonly register: StreamId;
  /** False after `lock`. */
  readonly isOpen: () => boolean;
  /** Ed25519 signature by this device, 64 bytes. Throws when locked. */
  readonly sign: (bytes: Uint8Array) => Uint8Array;
  /** False as well for a device that is not known. */
  readonly verify: (device: DeviceId, bytes: Uint8Array, signature: Uint8Array) => boolean;
  /** The stream's present key, or the one with that id; `null` when there is none (never made, or destroyed). Throws when locked. */
  readonly streamKey: (stream: StreamId, keyId?: string) => StreamKey | null;
};
