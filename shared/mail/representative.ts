import { organisationIn } from './own-words.ts';

/** R4: the words that say that someone files for another, and that other's name when it stands there. */
export type OnBehalf = { readonly words: string; readonly complainantName: string | null };

/** What may stand between "namens" and a name: "mijn cliënt, de heer". */
const courtesies =
  /^(?:(?:mijn|onze|haar|zijn|de|een|cli[ëe]nte?|collega|moeder|vader|zoon|dochter|partner|echtgenote?|vrouw|man|heer|mevrouw|dhr\.?|mevr\.?|mw\.?|familie|fam\.?),?\s+)+/iu;
/** An organisation acts through its people: that is not a representative. */
const ownOrganisation =
  /^namens (?:ons|onze|het|de) (?:team|bedrijf|organisatie|afdeling|directie|school|gemeente|stichting)\b/i;
/** Small words inside a Dutch surname. */
const prefixes = new Set(['van', 'de', 'der', 'den', 'het', "'t", 'el', 'al', 'ten', 'ter', 'te', 'la', 'da', 'von']);

/** Looks for "namens" in a subject or a text. A suspicion, never a fact: the person who registers decides. */
export const onBehalfIn = (text: string): OnBehalf | null => {
  const found = /\bnamens\s/i.exec(text);
  if (!found) return null;
  const passage = text.slice(found.index, found.index + 160).replace(/\s+/g, ' ');
  const after = passage.slice('namens '.length);
  const courtesy = courtesies.exec(after)?.[0] ?? '';
  const name = nameAtStart(after.slice(courtesy.length));
  if (ownOrganisation.test(passage) || (name && organisationIn(name) === name)) return null;
  const end = 'namens '.length + courtesy.length + (name?.length ?? 0);
  return { words: name ? passage.slice(0, end) : passage.slice(0, 60).trim(), complainantName: name };
};

/** Words with a capital and the small words between them, up to the first that is neither. */
const nameAtStart = (text: string): string | null => {
  const words: string[] = [];
  for (const word of text.split(' ').slice(0, 6)) {
    const bare = word.replace(/[,;:!?)]+$/, '');
    if (!/^\p{Lu}[\p{L}.'’-]*$/u.test(bare) && !prefixes.has(bare.toLowerCase())) break;
    words.push(bare);
    if (bare !== word) break;
  }
  while (words.length > 0 && prefixes.has((words.at(-1) ?? '').toLowerCase())) words.pop();
  // The full stop that ends a sentence is not the name's; that of an initial or of "B.V." is.
  const name = words.join(' ').replace(/(?<=\p{Ll}{2})\.$/u, '');
  return name === '' ? null : name;
};
