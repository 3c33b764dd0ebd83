import { routes } from '../../routes.ts';
import type { Words } from '../../text/text.tsx';

/** The parts of the settings, in groups: what the organisation is, its procedure, its letters, this computer. */
export const sectionGroups = [
  { group: 'organisation', sections: ['organisation', 'people'] },
  { group: 'regulation', sections: ['terms', 'holidays', 'subjects', 'addresses', 'retention'] },
  { group: 'letters', sections: ['templates', 'website'] },
  { group: 'computer', sections: ['look', 'security', 'backup', 'about'] },
] as const;

export type SectionId = (typeof sectionGroups)[number]['sections'][number];

const all: readonly SectionId[] = sectionGroups.flatMap(({ sections }) => sections);

/** The section that an address names; `null` for none that is known. */
export const sectionNamed = (name: string | undefined): SectionId | null => all.find((id) => id === name) ?? null;

export const sectionPath = (section: SectionId): string => `${routes.settings}/${section}`;

export const sectionName = (section: SectionId, words: Words): string => {
  const { settings } = words;
  switch (section) {
    case 'subjects':
      return settings.lists.title;
    case 'backup':
      return words.backup.title;
    case 'templates':
      return settings.templatesName;
    default:
      return settings[section].title;
  }
};
