/** The mail that a mail program makes of an address (RFC 6068), once the person sends it. */
export const mailOfAddress = (address: string, from: string): Uint8Array => {
  const url = new URL(address);
  return asEml({
    to: decodeURIComponent(url.pathname),
    from,
    // Not `searchParams`, which reads a + as a space: in a mail address it is a plus.
    subject: headerOf(url, 'subject'),
    text: headerOf(url, 'body'),
  });
};

const headerOf = (url: URL, name: string): string =>
  decodeURIComponent(new RegExp(`[?&]${name}=([^&]*)`).exec(url.search)?.[1] ?? '');

/** What a website's mail handler forwards of a post: PHP's names, several answers under one name as a list. */
export const mailOfPost = (body: string): Uint8Array => {
  const lines = [...new URLSearchParams(body)].map(([name, answer]) => `${name.replaceAll(' ', '_')}: ${answer}`);
  const text = ['Nieuwe inzending via de website', '', ...lines, '', '--', 'formulierverwerker 2.1'].join('\n');
  return asEml({
    to: 'klachten@delinde.example',
    from: 'Website <website@delinde.example>',
    subject: 'Inzending',
    text,
  });
};

type Mail = { readonly from: string; readonly to: string; readonly subject: string; readonly text: string };

/** RFC 5322, in UTF-8; each with an id of its own. */
export const asEml = (mail: Mail & { readonly headers?: readonly string[]; readonly id?: string }): Uint8Array =>
  new TextEncoder().encode(
    [
      `From: ${mail.from}`,
      `To: ${mail.to}`,
      `Subject: =?UTF-8?B?${Buffer.from(mail.subject).toString('base64')}?=`,
      'Date: Thu, 09 Apr 2026 10:00:00 +0200',
      `Message-ID: ${mail.id ?? `<${Buffer.from(mail.text).toString('base64url').slice(-24)}@mail.example>`}`,
      ...(mail.headers ?? []),
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      ...(Buffer.from(mail.text)
        .toString('base64')
        .match(/.{1,76}/g) ?? []),
    ].join('\r\n'),
  );
