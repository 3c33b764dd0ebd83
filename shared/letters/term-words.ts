import type { Term } from '../procedure/terms.ts';

/** As Dutch writes out a number in running text; above twenty it uses figures. */
const numbers = [
  'nul',
  'één',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
  'twintig',
] as const;

/** The length of a term as it stands in a letter: `één maand`, `vijf werkdagen`. */
export const termWords = ({ unit, count }: Term): string => {
  const number = numbers[count] ?? String(count);
  if (unit === 'months') return `${number} ${count === 1 ? 'maand' : 'maanden'}`;
  return `${number} ${count === 1 ? 'werkdag' : 'werkdagen'}`;
};
