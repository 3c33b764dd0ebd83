import type { ChannelId, SubjectId } from '../../shared/complaint/subjects.ts';
import type { ListEntry, Regulation } from '../../shared/procedure/regulation.ts';
import { type Words, wordFor } from './text.tsx';

/** R18: the organisation's own name for a subject, or the program's word for a shipped one. */
export const subjectName = (id: SubjectId, regulation: Pick<Regulation, 'subjects'>, words: Words): string =>
  ownName(id, regulation.subjects) ?? wordFor(words.domain.subjects, id);

/** R1: the same for the way in which a complaint arrived. */
export const channelName = (id: ChannelId, regulation: Pick<Regulation, 'channels'>, words: Words): string =>
  ownName(id, regulation.channels) ?? wordFor(words.domain.channels, id);

/** In the middle of a sentence: `per brief`, or `via …` for a channel with a name of the organisation's own. */
export const receivedBy = (id: ChannelId, regulation: Pick<Regulation, 'channels'>, words: Words): string => {
  const own = ownName(id, regulation.channels);
  return own === null ? wordFor(words.domain.receivedBy, id) : words.settings.lists.via(own);
};

const ownName = <Id extends string>(id: Id, entries: readonly ListEntry<Id>[]): string | null =>
  entries.find((entry) => entry.id === id)?.name ?? null;
