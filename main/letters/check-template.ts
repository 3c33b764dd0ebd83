import { err, ok, type Result } from '../../shared/base/result.ts';
import type { LetterKind } from '../../shared/complaint/letter-kind.ts';
import type { TemplateProblem, TemplateRefusal } from '../../shared/ipc/template-types.ts';
import { letterShapes } from '../../shared/letters/letter-shape.ts';
import { openTemplate } from './open-template.ts';
import { requiredPlaceholders } from './required-placeholders.ts';
import { partOf } from './template-problems.ts';
import { openWordFile, type WordFile } from './word-file.ts';

/** Whether a file can be the template of a letter; all that is wrong with it, so that it is put right in one go. */
export const checkTemplate = (letter: LetterKind, name: string, bytes: Uint8Array): Result<null, TemplateRefusal> => {
  // Word goes by the name: what it would open as something else is no letter.
  if (/\.do[ct]m$/i.test(name)) return err({ type: 'template-has-macros' });
  const file = openWordFile(bytes);
  if (!file.ok) return file;
  if (!/\.docx$/i.test(name)) return err({ type: 'not-a-word-file', looksLike: 'other-office' });
  const opened = openTemplate(bytes);
  const problems = [
    ...externalContent(file.value),
    ...(opened.ok
      ? [...opened.value.problems(letterShapes[letter]), ...missing(letter, opened.value.names)]
      : opened.error.problems),
  ];
  return problems.length > 0 ? err({ type: 'template-broken', problems }) : ok(null);
};

const missing = (letter: LetterKind, names: ReadonlySet<string>): readonly TemplateProblem[] =>
  requiredPlaceholders[letter]
    .filter((name) => !names.has(name))
    .map((placeholder) => ({
      placeholder,
      place: '',
      near: '',
      inTable: false,
      reason: 'required-placeholder-missing',
    }));

/**
 * What Word would fetch from another machine when the letter is opened: pictures, linked objects, another template.
 * It would tell that machine who reads the letter and when. Links that a reader clicks are no matter.
 */
const externalContent = ({ zip, text }: WordFile): readonly TemplateProblem[] =>
  Object.keys(zip.files)
    .filter((path) => path.endsWith('.rels'))
    .flatMap((path) =>
      [...text(path).matchAll(/<Relationship\b[^>]*>/g)].flatMap(([relationship]) => {
        const target = attribute(relationship, 'Target');
        const isFetched =
          attribute(relationship, 'TargetMode') === 'External' &&
          !attribute(relationship, 'Type').endsWith('/hyperlink') &&
          /^(?:[a-z]{2,}:\/\/(?!\/)|\\\\)/i.test(target);
        return isFetched ? [external(path, target)] : [];
      }),
    );

const external = (path: string, target: string): TemplateProblem => ({
  placeholder: '',
  place: partOf(path.replace('_rels/', '')),
  near: target.slice(0, 100),
  inTable: false,
  reason: 'external-content',
});

const attribute = (element: string, name: string): string =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(element)?.[1] ?? '';
