/** Mails as an attacker, a broken program or a bad day makes them. Large ones are generated, never stored. */

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
export const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0) & 0xff);

const headers = (...more: readonly string[]): string =>
  [
    'From: A <a@mail.example>',
    'To: klachten@organisatie.example',
    'Subject: Klacht',
    'Date: Fri, 02 Jan 2026 16:47:12 +0100',
    ...more,
  ].join('\r\n');

export const mail = (body: string, ...more: readonly string[]): Uint8Array =>
  bytes(`${headers(...more)}\r\n\r\n${body}`);
export const htmlMail = (html: string): Uint8Array =>
  mail(html, 'MIME-Version: 1.0', 'Content-Type: text/html; charset=utf-8');

const multipart = (boundary: string | null, body: string): Uint8Array =>
  mail(
    body,
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed${boundary === null ? '' : `; boundary="${boundary}"`}`,
  );

export const attachmentNamed = (disposition: string): Uint8Array =>
  multipart(
    'b',
    `--b\r\nContent-Type: text/plain\r\n\r\nZie bijlage.\r\n--b\r\nContent-Type: application/pdf\r\n${disposition}\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0xLjQK\r\n--b--\r\n`,
  );

/** Each part opens the next one. */
export const nestedParts = (depth: number): Uint8Array => {
  const opened = Array.from(
    { length: depth },
    (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\r\n\r\n--b${i}\r\n`,
  );
  return bytes(`${headers('MIME-Version: 1.0')}\r\n${opened.join('')}Content-Type: text/plain\r\n\r\ndiep\r\n`);
};

export const siblingParts = (count: number): Uint8Array =>
  multipart('b', `${'--b\r\nContent-Type: application/octet-stream\r\n\r\nx\r\n'.repeat(count)}--b--\r\n`);

/** An ordinary mail with one attachment of `size` bytes, base64 in lines of 76 as mail programs write it. */
export const mailOfSize = (size: number): Uint8Array => {
  const line = `${'QUJD'.repeat(19)}\r\n`;
  return multipart(
    'b',
    `--b\r\nContent-Type: text/plain\r\n\r\nZie bijlage.\r\n--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename="groot.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\n${line.repeat(Math.ceil(size / 57))}--b--\r\n`,
  );
};

export const missingBoundary = (): Uint8Array =>
  multipart(null, `--b\r\nContent-Type: text/plain\r\n\r\n${'Mijn klacht. '.repeat(40)}\r\n--b--\r\n`);
export const wrongBoundary = (): Uint8Array =>
  multipart('anders', `--b\r\nContent-Type: text/plain\r\n\r\n${'Mijn klacht. '.repeat(40)}\r\n--b--\r\n`);
/** Cut off in transit: the last boundary never came. */
export const unfinished = (): Uint8Array =>
  multipart('b', '--b\r\nContent-Type: text/plain\r\n\r\nMijn klacht staat hier.');

export const longHeaders = (size: number): Uint8Array => mail('Mijn klacht.', `X-Long: ${'a'.repeat(size)}`);

/** Deterministic noise, so that a failure comes back. */
export const noise = (size: number, seed: number): Uint8Array => {
  let state = seed >>> 0 || 1;
  return Uint8Array.from({ length: size }, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state & 0xff;
  });
};

/** HTML that made other readers slow: openers that never close. `times` sets its length. */
export const tangledHtml: readonly { readonly name: string; readonly html: (times: number) => string }[] = [
  { name: 'unclosed tags', html: (times) => '<a '.repeat(times) },
  { name: 'unclosed comments', html: (times) => '<!--'.repeat(times) },
  { name: 'unclosed scripts', html: (times) => '<script>'.repeat(times) },
  { name: 'unclosed quotes', html: (times) => '<p title="'.repeat(times) },
  { name: 'unclosed quotes with tags between', html: (times) => '<p title="><p title=\'>'.repeat(times) },
  {
    name: 'links in links',
    html: (times) => `${'<a href="https://x.example/">'.repeat(times)}x${'</a>'.repeat(times)}`,
  },
  { name: 'deep quotes', html: (times) => `${'<blockquote>'.repeat(times)}x` },
  { name: 'deep lists', html: (times) => '<ul><li>x'.repeat(times) },
  { name: 'entities without an end', html: (times) => '&'.repeat(times) },
  { name: 'loose angle brackets', html: (times) => '<'.repeat(times) },
  { name: 'white space', html: (times) => ' \n'.repeat(times) },
  { name: 'style closers without openers', html: (times) => '</style>'.repeat(times) },
];
