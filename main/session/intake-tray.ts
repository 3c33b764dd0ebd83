import type { ReadMail } from '../mail/read-eml.ts';

/** A mail that was read and not yet filed, with the bytes as they came. */
type MailInHand = { readonly name: string; readonly original: Uint8Array; readonly mail: ReadMail };

/** The few mails that are being registered. In memory only; gone when the register locks. */
export type IntakeTray = {
  /** Answers the id to ask for it by. The one that was put in longest ago falls out when there are too many. */
  readonly put: (mail: MailInHand) => string;
  readonly get: (id: string) => MailInHand | null;
  readonly letGo: (id: string) => void;
  readonly clear: () => void;
};

/** Of 50 MB at most each; nobody registers more mails at the same moment. */
const most = 4;

export const createIntakeTray = (newId: () => string): IntakeTray => {
  // A map keeps the order in which entries were made.
  const held = new Map<string, MailInHand>();
  return {
    put: (mail) => {
      for (const id of [...held.keys()].slice(0, Math.max(0, held.size - most + 1))) held.delete(id);
      const id = newId();
      held.set(id, mail);
      return id;
    },
    get: (id) => held.get(id) ?? null,
    letGo: (id) => {
      held.delete(id);
    },
    clear: () => held.clear(),
  };
};
