import type { FormLanguage } from '../mail/form-labels.ts';
import type { Regulation } from '../procedure/regulation.ts';
import type { Organisation } from '../register/register.ts';
import { looksLikeEmail } from '../register/regulation-limits.ts';

/** Where the form goes: into a mail in the visitor's own mail program, or to a form handler of the organisation. */
export type FormDestination =
  | { readonly by: 'mail'; readonly address: string }
  | { readonly by: 'post'; readonly url: string };

/** `https` only: a complaint never travels in the open. `null` when the destination will do. */
export const destinationProblem = (destination: FormDestination): 'not-an-address' | 'not-https' | null => {
  if (destination.by === 'mail') return looksLikeEmail(destination.address) ? null : 'not-an-address';
  return /^https:\/\/[^\s/?#"'<>]+\.[^\s"'<>]+$/i.test(destination.url) ? null : 'not-https';
};

export type ComplaintForm = {
  readonly regulation: Regulation;
  readonly organisation: Organisation;
  readonly destination: FormDestination;
  /** The language that shows first; the other is one click away. */
  readonly first: FormLanguage;
};
