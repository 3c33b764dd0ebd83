/**
 * A document of a case file. Its bytes lie sealed in chunks of at most 4 MiB, each named by the SHA-256 of its
 * ciphertext; the document's own key is wrapped under the complaint's key, so destroying that key destroys both.
 */
export type DocumentRef = {
  readonly id: string;
  /** As shown and saved: no path, no control characters, at most 120 characters. */
  readonly name: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  /** SHA-256 of the bytes, lower-case hex. */
  readonly sha256: string;
  /** SHA-256 of each chunk's ciphertext, lower-case hex, in order. */
  readonly chunks: readonly string[];
  /** AES-256-GCM under the complaint's key: iv ‖ ciphertext ‖ tag, base64. */
  readonly wrappedKey: string;
};

/** Bytes; a larger document, or a larger mail, is refused. A mail of 25 MB with its attachments taken out fits twice. */
export const largestDocument = 50 * 1024 * 1024;
