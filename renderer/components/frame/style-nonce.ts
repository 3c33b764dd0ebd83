/** The nonce that the main process wrote into this page; the only style tags allowed are those that carry it. */
export const styleNonce = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';
