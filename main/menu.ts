import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuChoice } from '../shared/ipc/contract.ts';
import type { Words } from './words.ts';

/** The application menu. Only what the window can do, and the system's own roles: no reload, no developer tools. */
export const setApplicationMenu = (words: Words['menu'], choose: (choice: MenuChoice) => void): void =>
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(words, process.platform === 'darwin', choose)));

const menuTemplate = (
  words: Words['menu'],
  onMac: boolean,
  choose: (choice: MenuChoice) => void,
): MenuItemConstructorOptions[] => {
  const choice = (label: string, accelerator: string, chosen: MenuChoice): MenuItemConstructorOptions => ({
    id: chosen,
    label,
    accelerator,
    click: () => choose(chosen),
  });
  const settings = choice(words.settings, 'CmdOrCtrl+,', 'settings');
  const lock = choice(words.lock, 'CmdOrCtrl+L', 'lock');
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const appMenu: MenuItemConstructorOptions = {
    label: 'Gegrond',
    submenu: [
      { role: 'about', label: words.about },
      separator,
      settings,
      lock,
      separator,
      { role: 'hide', label: words.hide },
      separator,
      { role: 'quit', label: words.quit },
    ],
  };
  return [
    ...(onMac ? [appMenu] : []),
    {
      label: words.file,
      submenu: [
        choice(words.newComplaint, 'CmdOrCtrl+N', 'new-complaint'),
        choice(words.openMail, 'CmdOrCtrl+O', 'open-mail'),
        ...(onMac ? [] : [separator, settings, lock, separator, { role: 'quit' as const, label: words.quit }]),
      ],
    },
    {
      label: words.edit,
      submenu: [
        { role: 'undo', label: words.undo },
        { role: 'redo', label: words.redo },
        separator,
        { role: 'cut', label: words.cut },
        { role: 'copy', label: words.copy },
        { role: 'paste', label: words.paste },
        { role: 'selectAll', label: words.selectAll },
      ],
    },
    {
      label: words.view,
      submenu: [
        { role: 'resetZoom', label: words.actualSize },
        { role: 'zoomIn', label: words.zoomIn },
        { role: 'zoomOut', label: words.zoomOut },
        separator,
        { role: 'togglefullscreen', label: words.fullScreen },
      ],
    },
    // `?` itself is a key of the window, which knows whether someone is typing; the menu only names it.
    { label: words.help, submenu: [{ ...choice(words.keys, '?', 'keys'), registerAccelerator: false }] },
  ];
};
