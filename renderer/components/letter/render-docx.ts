const options = {
  className: 'letter',
  inWrapper: true,
  ignoreFonts: true,
  ignoreLastRenderedPageBreak: true,
  renderAltChunks: false,
  renderComments: false,
  renderChanges: false,
  // Pictures as data: addresses, which the content policy allows; nothing is fetched.
  useBase64URL: true,
} as const;

export type RenderedLetter = { readonly pages: Node; readonly styles: CSSStyleSheet };

/**
 * A Word file as elements. docx-preview writes its rules into `<style>` elements, which the content policy refuses;
 * they are rendered into a box outside the page and their rules moved into a sheet for a shadow root.
 */
export const renderDocx = async (bytes: Uint8Array): Promise<RenderedLetter> => {
  // Only here, when a letter is looked at: it brings a zip reader and a Word parser along.
  const { renderAsync } = await import('docx-preview');
  const body = document.createElement('div');
  const styles = document.createElement('div');
  await renderAsync(bytes, body, styles, options);
  const rules = [...styles.querySelectorAll('style'), ...body.querySelectorAll('style')].map((style) => {
    style.remove();
    return style.textContent ?? '';
  });
  // What a picture shows, the words above it say; its own description is not handed on.
  for (const picture of body.querySelectorAll<HTMLImageElement>('img:not([alt])')) picture.alt = '';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules.join('\n'));
  return { pages: body, styles: sheet };
};
