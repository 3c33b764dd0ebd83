import type { Source } from './imports.ts';

/** Which folders a folder of `shared/` may import, besides itself. The order is the house's: base at the bottom. */
const sharedLayers: Readonly<Record<string, readonly string[]>> = {
  base: [],
  members: ['base'],
  mail: ['base', 'complaint', 'procedure'],
  record: ['base'],
  calendar: ['base'],
  complaint: ['base', 'members', 'record'],
  procedure: ['base', 'members', 'record', 'complaint'],
  register: ['base', 'members', 'record', 'complaint', 'procedure'],
  projections: ['base', 'members', 'record', 'register', 'complaint', 'procedure'],
  letters: ['base', 'members', 'record', 'register', 'complaint', 'procedure'],
  dossier: ['base', 'complaint', 'procedure', 'projections'],
  website: ['base', 'mail', 'complaint', 'procedure', 'register'],
  // The contract names types of every room and holds no logic.
  ipc: ['base', 'members', 'mail', 'record', 'register', 'complaint', 'procedure', 'projections', 'letters', 'dossier'],
};

/** The libraries that reach into a layer; whatever is not named here is a wrong arrow. */
const packages: Readonly<Record<string, RegExp>> = {
  shared: /^date-holidays$/,
  main: /^(node:.+|electron|hash-wasm(\/.+)?|postal-mime|nodemailer\/lib\/mail-composer|@kenjiuno\/(msgreader|decompressrtf)|docxtemplater(\/.+)?|pizzip|docx(\/layout)?|mammoth)$/,
  renderer:
    /^(react|react-dom|@mantine\/(core|hooks|form|dates|notifications)|dayjs|@tabler\/icons-react|@fontsource-variable\/inter|rxdb|rxjs|dompurify|docx-preview|@tanstack\/react-virtual|wouter)(\/.+)?$/,
  resources: /^(node:.+|docx)$/,
};

const top = (path: string): string => path.split('/')[0] ?? '';
const second = (path: string): string => path.split('/')[1] ?? '';
const isLocal = (target: string): boolean => /^(shared|main|renderer|resources|test)\//.test(target);

/** Every wrong arrow of one file, in words. */
export const wrongArrows = (source: Source): readonly string[] =>
  source.imports.flatMap((target) => {
    const problem = isLocal(target) ? wrongFolder(source.path, target) : wrongPackage(source.path, target);
    return problem === null ? [] : [`${source.path} → ${target}: ${problem}`];
  });

const wrongPackage = (from: string, target: string): string | null => {
  const allowed = packages[top(from)];
  return allowed?.test(target) || (top(from) === 'main' && target.endsWith('?nodeWorker'))
    ? null
    : `${top(from)}/ may not use this package`;
};

const wrongFolder = (from: string, target: string): string | null => {
  const [layer, other] = [top(from), top(target)];
  if (layer === 'shared') {
    if (other !== 'shared') return 'shared/ imports nobody but itself';
    const [room, otherRoom] = [second(from), second(target)];
    const below = sharedLayers[room];
    if (!below) return `shared/${room} has no place in the order of rooms`;
    return room === otherRoom || below.includes(otherRoom)
      ? null
      : `shared/${room} may not look up to shared/${otherRoom}`;
  }
  if (other !== layer && other !== 'shared') return `${layer}/ and ${other}/ meet only through shared/`;
  if (layer === 'renderer') return wrongInRenderer(from, target);
  return null;
};

const composers = new Set(['renderer/App.tsx', 'renderer/Workspace.tsx']);
const feature = (path: string): string | null => /^renderer\/features\/([^/]+)/.exec(path)?.[1] ?? null;

const wrongInRenderer = (from: string, target: string): string | null => {
  const [own, other] = [feature(from), feature(target)];
  if (other === null) return null;
  if (own !== null) return own === other ? null : 'features never import features';
  return composers.has(from) ? null : 'only App and Workspace compose features';
};

/** Words that may stand in one place only, and where that is. */
export const singlePlaces: readonly {
  readonly what: string;
  readonly word: RegExp;
  readonly layer: string;
  readonly places: readonly string[];
}[] = [
  { what: 'ipcMain', word: /\bipcMain\b/, layer: 'main', places: ['main/ipc/serve.ts'] },
  { what: 'ipcRenderer', word: /\bipcRenderer\b/, layer: 'main', places: ['main/preload.ts'] },
  {
    what: "the window's bridge",
    word: /window\.gegrond|globalThis\.gegrond/,
    layer: 'renderer',
    places: ['renderer/bridge.ts'],
  },
  {
    what: 'journal:append',
    word: /['"]journal:append['"]/,
    layer: 'renderer',
    places: ['renderer/commands/execute.ts'],
  },
  {
    what: 'the clock',
    word: /\bnew Date\(|\bDate\.now\(|performance\.now\(/,
    layer: 'renderer',
    places: ['renderer/clock.ts'],
  },
  { what: 'the clock', word: /\bnew Date\(|\bDate\.now\(/, layer: 'main', places: ['main/clock.ts'] },
  { what: 'the clock', word: /\bnew Date\(|\bDate\.now\(/, layer: 'shared', places: [] },
  {
    what: 'randomness',
    word: /Math\.random\(|randomUUID\(|getRandomValues\(/,
    layer: 'renderer',
    places: ['renderer/commands/new-id.ts'],
  },
  {
    what: 'randomness',
    word: /Math\.random\(|randomUUID\(|getRandomValues\(|randomBytes\(/,
    layer: 'shared',
    places: [],
  },
];
