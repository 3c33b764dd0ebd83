import type { Page } from '@playwright/test';

/** Rail and top bar around every screen, and the screen that unlocks. */
export const framePage = (page: Page) => ({
  rail: page.getByRole('navigation', { name: 'Hoofdmenu' }),
  complaints: page.getByRole('navigation').getByRole('link', { name: /^Klachten/ }),
  settings: page.getByRole('navigation').getByRole('link', { name: 'Instellingen' }),
  lock: page.getByRole('button', { name: 'Vergrendel' }),
  newComplaint: page.getByRole('banner').getByRole('button', { name: 'Nieuwe klacht' }),
  saved: page.getByRole('banner').getByText('Alles opgeslagen op deze computer').first(),
  keySheet: page.getByRole('dialog', { name: 'Toetsen' }),
  locked: page.getByRole('heading', { name: 'Ontgrendel het register' }),
  passphrase: page.getByLabel(/^Wachtwoordzin$/),
  unlock: page.getByRole('button', { name: /^Ontgrendel$/ }),
  waiting: page.getByRole('button', { name: /^Nog \d+ second/ }),
  useKit: page.getByRole('button', { name: 'Herstelset gebruiken' }),
});

export type Dropped = { readonly name: string; readonly bytes: Uint8Array };

/** Lets files hang above the element, without letting go. */
export const dragOver = async (page: Page, selector: string): Promise<void> => {
  const data = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['x'], 'x.eml'));
    return transfer;
  });
  await page.dispatchEvent(selector, 'dragenter', { dataTransfer: data });
  await page.dispatchEvent(selector, 'dragover', { dataTransfer: data });
};

/** Drops files on the element as a person does from the system's file manager. */
export const dropFiles = async (page: Page, selector: string, files: readonly Dropped[]): Promise<void> => {
  const data = await page.evaluateHandle(
    (dropped) => {
      const transfer = new DataTransfer();
      for (const { name, base64 } of dropped)
        transfer.items.add(new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], name));
      return transfer;
    },
    files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') })),
  );
  await page.dispatchEvent(selector, 'dragenter', { dataTransfer: data });
  await page.dispatchEvent(selector, 'dragover', { dataTransfer: data });
  await page.dispatchEvent(selector, 'drop', { dataTransfer: data });
};
