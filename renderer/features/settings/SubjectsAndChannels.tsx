import type { ChannelId, SubjectId } from '../../../shared/complaint/subjects.ts';
import { newEntryId } from '../../commands/new-id.ts';
import { useCases } from '../../store/use-store.tsx';
import { channelName, subjectName } from '../../text/subject-words.ts';
import { useText } from '../../text/text.tsx';
import { ChangePanel, WhoMayChange } from './ChangePanel.tsx';
import { EntryList } from './EntryList.tsx';
import { Section } from './Section.tsx';
import { useRegulationDraft } from './use-regulation-draft.ts';

/** R18, R1: what complaints are sorted by, added, renamed and retired; never taken away from what used it. */
export const SubjectsAndChannels = () => {
  const words = useText();
  const text = words.settings.lists;
  const rows = useCases();
  const draft = useRegulationDraft();
  return (
    <Section title={text.title} remark={text.remark}>
      <WhoMayChange draft={draft} />
      <EntryList<SubjectId>
        list="subjects"
        draft={draft}
        standing={draft.standing.subjects}
        entries={draft.proposed.subjects}
        onChange={(subjects) => draft.edit({ subjects })}
        newId={() => newEntryId<SubjectId>()}
        nameIn={(id, subjects) => subjectName(id, { subjects }, words)}
        used={(id) => rows.filter(({ subjects }) => subjects.includes(id)).length}
        words={{ title: text.subjects, remark: text.subjectsRemark, fresh: text.newSubject }}
      />
      <EntryList<ChannelId>
        list="channels"
        draft={draft}
        standing={draft.standing.channels}
        entries={draft.proposed.channels}
        onChange={(channels) => draft.edit({ channels })}
        newId={() => newEntryId<ChannelId>()}
        nameIn={(id, channels) => channelName(id, { channels }, words)}
        used={(id) => rows.filter(({ channel }) => channel === id).length}
        words={{ title: text.channels, remark: text.channelsRemark, fresh: text.newChannel }}
      />
      <ChangePanel draft={draft} />
    </Section>
  );
};
