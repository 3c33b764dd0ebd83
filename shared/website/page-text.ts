import type { ContactPoint, Regulation } from '../procedure/regulation.ts';
import type { ComplaintForm } from './complaint-form.ts';
import { type Html, html, mailLink, websiteLink } from './html.ts';
import type { PageWords } from './page-words.ts';

/** What follows on a complaint, by the terms of the regulation (R3, R7, R12 to R15), and the other ways to make one. */
export const afterwards = ({ regulation, organisation }: ComplaintForm, words: PageWords): Html => {
  const { next, otherwise } = words;
  const { acknowledgement, verdict, objection, 'board-decision': decision } = regulation.terms;
  const { disputeBody } = regulation;
  const ways = otherWays({ regulation, organisation }, words);
  return html`<h2>${next.title}</h2>
<ol>
<li>${next.acknowledged(words.term(acknowledgement.term))}</li>
<li>${next.heard}</li>
<li>${next.answered(words.term(verdict.term))}</li>
<li>${next.objection(words.term(objection.term), words.term(decision.term))}</li>
<li>${next.disputeBody(disputeBody.name, whereOf(disputeBody))}</li>
</ol>
${ways.length > 0 ? html`<h2>${otherwise.title}</h2><ul>${ways.map((way) => html`<li>${way}</li>`)}</ul>` : null}`;
};

/** R2 and the General Data Protection Regulation: said before anything is sent. */
export const dataText = ({ regulation }: ComplaintForm, { data, years }: PageWords): Html => {
  const { dpo, retentionYears } = regulation;
  const where = dpo.email === null ? null : dpoWhere(dpo);
  return html`<h2>${data.title}</h2>
<ul>
<li>${data.purpose}</li>
<li>${data.people}</li>
<li>${data.kept(years(retentionYears))}</li>
<li>${data.page}</li>
<li>${data.sparing}</li>
${where && html`<li>${data.questions(where)}</li>`}
</ul>`;
};

/** R2: the officer's own name where it is more than the name of the office, and the address. */
export const dpoWhere = ({ name, email }: ContactPoint): Html | null => {
  const own = name.toLowerCase() === 'functionaris gegevensbescherming' ? null : name;
  if (email === null) return own === null ? null : html`${own}`;
  return own === null ? mailLink(email) : html`${own}, ${mailLink(email)}`;
};

/** A website and an address, either or both; `null` when neither is known. */
export const whereOf = ({ website, email }: { website: string | null; email: string | null }): Html | null => {
  const links = [...(website === null ? [] : [websiteLink(website)]), ...(email === null ? [] : [mailLink(email)])];
  const [first, second] = links;
  if (!first) return null;
  return second ? html`${first}, ${second}` : first;
};

/** R1: only the channels that the regulation offers, and only where the organisation says how to be reached by them. */
const otherWays = (
  { regulation, organisation }: Pick<ComplaintForm, 'regulation' | 'organisation'>,
  { otherwise }: PageWords,
): readonly Html[] => {
  const { name, email, phone, street, postcodeAndTown } = organisation;
  const ways = [
    offers(regulation, 'email') && email !== '' ? otherwise.email(mailLink(email)) : null,
    offers(regulation, 'phone') && phone !== '' ? html`${otherwise.phone(phone)}` : null,
    offers(regulation, 'letter') && street !== '' && postcodeAndTown !== ''
      ? html`${otherwise.letter([name, street, postcodeAndTown].join(', '))}`
      : null,
  ];
  return ways.flatMap((way) => way ?? []);
};

const offers = (regulation: Regulation, channel: string): boolean =>
  regulation.channels.some(({ id, retired }) => (id as string) === channel && !retired);
