/** How mail programs introduce what they quote or forward. */
const introduction =
  /^(?:-{2,}\s*(?:oorspronkelijk|original|doorgestuurd|forwarded)|op .{4,80} schreef\b|on .{4,80} wrote:|van: .+@)/i;
const greeting =
  /^(?:met (?:vriendelijke|hartelijke|beste) groet(?:en)?|vriendelijke groet(?:en)?|hartelijke groet(?:en)?|groet(?:en|jes)?|hoogachtend|mvg|m\.v\.g\.)\b/i;

/** What the sender wrote this time: without quoted lines and what follows a reply's introduction. */
const withoutQuotes = (text: string): readonly string[] => {
  const own: string[] = [];
  for (const line of text.split('\n')) {
    if (introduction.test(line.trim())) break;
    if (!line.trimStart().startsWith('>')) own.push(line);
  }
  return own;
};

export type OwnWords = {
  /** Everything above the closing greeting. */
  readonly body: string;
  /** The lines under the greeting; without a greeting the last few lines of a mail of some length. */
  readonly signature: readonly string[];
  /** Whether a closing greeting stood there, so that the line under it is a name. */
  readonly greeted: boolean;
};

const signatureLines = 8;

/** Splits what the sender wrote into body and signature block. */
export const ownWords = (text: string): OwnWords => {
  const lines = withoutQuotes(text);
  const at = lines.findLastIndex((line) => greeting.test(line.trim()));
  const filled = lines.filter((line) => line.trim() !== '');
  if (at < 0) return { body: lines.join('\n'), signature: filled.slice(-signatureLines), greeted: false };
  // "Groet, Käthe" has the name on the greeting's own line.
  const onSameLine = /^[^,]{3,40},\s*(\S.*)$/.exec(lines[at]?.trim() ?? '')?.[1];
  const under = lines.slice(at + 1).filter((line) => line.trim() !== '');
  return {
    body: lines.slice(0, at).join('\n'),
    signature: (onSameLine ? [onSameLine, ...under] : under).slice(0, signatureLines).map((line) => line.trim()),
    greeted: true,
  };
};

/** Numbers that look like a telephone's and are not. */
const otherNumbers = /\b(?:kvk|k\.v\.k|btw|iban|bic|fax|factuur|dossier|bsn|rekening)\b/i;

/** A Dutch or international telephone number in these lines, as it was written; `null` when there is none. */
export const phoneIn = (lines: readonly string[]): string | null => {
  for (const line of lines) {
    if (otherNumbers.test(line)) continue;
    for (const [candidate] of line.matchAll(/(?<![\w.-])(?:\+|0)[\d\s().-]{7,20}\d(?!\w)/g)) {
      const digits = candidate.replace(/\D/g, '').length;
      if (digits >= 10 && digits <= 14) return candidate.trim();
    }
  }
  return null;
};

/** The organisation named in these lines by its legal form, such as `Voorbeeld Transport B.V.` */
export const organisationIn = (text: string): string | null =>
  /\b(?:Stichting(?: \p{Lu}[\p{L}\d&'.-]*){1,5}|\p{Lu}[\p{L}\d&'.-]*(?: (?:&|en|van|de|\p{Lu}[\p{L}\d&'.-]*)){0,4} (?:B\.?V\.?|N\.?V\.?|V\.?O\.?F\.?)(?!\p{L}))/u.exec(
    text,
  )?.[0] ?? null;

/** A line that is only somebody's name. */
export const nameIn = (line: string | undefined): string | null =>
  line !== undefined &&
  /^(?:(?:mr|drs|dr|ir|ing|prof)\. )*\p{Lu}[\p{L}.'-]*(?: [\p{L}.'-]+){0,5}$/u.test(line) &&
  line.length <= 60
    ? line
    : null;
