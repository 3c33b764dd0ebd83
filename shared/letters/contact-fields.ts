import type { LetterKind } from '../complaint/letter-kind.ts';
import type { LetterDraft } from './letter-context.ts';

/** R15: where the complainant can turn after the board. */
export const disputeBodyFields = ({ regulation, facts }: LetterDraft<LetterKind>) => ({
  disputeBodyName: regulation.disputeBody.name,
  disputeBodyWebsite: facts.need(regulation.disputeBody.website, 'dispute-body-website'),
  disputeBodyEmail: facts.need(regulation.disputeBody.email, 'dispute-body-email'),
});

/** R2: the data protection officer, by whatever is known: e-mail, website or both. */
export const dpoReach = ({ regulation }: Pick<LetterDraft<LetterKind>, 'regulation'>): string =>
  [regulation.dpo.email, regulation.dpo.website].filter((way) => way !== null && way.trim() !== '').join(' of ');
