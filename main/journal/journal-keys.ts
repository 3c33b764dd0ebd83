import type { DeviceId, StreamId } from '../../shared/base/ids.ts';

/** The 32-byte key of one stream, with the id that record headers name it by. */
export type StreamKey = { readonly keyId: string; readonly key: Uint8Array };

/**
 * A device that writes no more: this one was restored from its back-up, with keys of its own. What it wrote counts up
 * to and including the head that is named here.
 */
export type EndedDevice = {
  readonly device: DeviceId;
  /** Ed25519, 32 bytes in base64. */
  readonly publicKey: string;
  readonly seq: number;
  readonly L: number;
  readonly members: string;
  readonly hash: string;
};

/** What the journal needs of the keys; an open vault is one. */
export type JournalKeys = {
  readonly device: DeviceId;
  /** The register's own stream. */
  readonly register: StreamId;
  /** False after `lock`. */
  readonly isOpen: () => boolean;
  /** The devices that this one took over from; none unless it was restored from a back-up. */
  readonly ended: readonly EndedDevice[];
  /** Ed25519 signature by this device, 64 bytes. Throws when locked. */
  readonly sign: (bytes: Uint8Array) => Uint8Array;
  /** False as well for a device that is not known. */
  readonly verify: (device: DeviceId, bytes: Uint8Array, signature: Uint8Array) => boolean;
  /** The stream's present key, or the one with that id; `null` when there is none (never made, or destroyed). Throws when locked. */
  readonly streamKey: (stream: StreamId, keyId?: string) => StreamKey | null;
};
