import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { letterKinds } from '../../shared/complaint/letter-kind.ts';
import { buildTemplate } from './templates.ts';

/** Writes the shipped templates to `out/templates/`; a step of `npm run build`. */
const folder = join(import.meta.dirname, '../../out/templates');
mkdirSync(folder, { recursive: true });
for (const kind of letterKinds) writeFileSync(join(folder, `${kind}.docx`), await buildTemplate(kind));
