import { Select, TagsInput } from '@mantine/core';
import { useState } from 'react';
import type { OpenComplaint } from '../../../../../shared/complaint/state.ts';
import { newConversationId } from '../../../../commands/new-id.ts';
import { useRegulation } from '../../../../store/use-store.tsx';
import { formatDate, formatTime } from '../../../../text/dates.ts';
import { partyName } from '../../../../text/party-words.ts';
import { termLength } from '../../../../text/term-words.ts';
import { useLanguage, useText } from '../../../../text/text.tsx';
import type { RequestOf } from '../../form-request.ts';
import type { Desk } from '../desk.ts';
import { FileField } from '../FileField.tsx';
import { TextField } from '../fields.tsx';
import { RecordForm } from '../RecordForm.tsx';
import classes from './ConversationForm.module.css';
import { MeetingFields, type MeetingValues, meetingOf, meetingValues } from './MeetingFields.tsx';
import { partyOfConversation, plannedConversations } from './planned-conversations.ts';

type Values = MeetingValues & {
  readonly conversation: string;
  readonly present: readonly string[];
  readonly account: string;
};

/** R5, R6, R13: who spoke when, where and about what. With it that side is heard, or the objection is. */
export const ConversationForm = ({ desk, request }: { desk: Desk; request: RequestOf<'record-conversation'> }) => {
  const words = useText();
  const language = useLanguage();
  const regulation = useRegulation();
  const texts = words.complaint.hearing.held;
  const party = partyOfConversation(request);
  const name = partyName(party, desk.state, words);
  const planned = plannedConversations(desk.state, request);
  const [fresh] = useState(newConversationId);
  const begin = planned.find(({ meeting }) => meeting.on <= desk.today);
  const initial: Values = {
    conversation: begin?.id ?? fresh,
    ...meetingValues(begin?.meeting, desk.today),
    present: [name, desk.actor.name],
    account: '',
  };
  return (
    <RecordForm
      desk={desk}
      request={request}
      title={request.about === 'objection' ? texts.hearingTitle : texts.title(name)}
      intro={
        request.about === 'objection'
          ? texts.hearingIntro(termLength('board-decision', regulation, words))
          : texts.intro
      }
      submit={texts.submit}
      initial={initial}
      toCommand={({ conversation, present, account, ...meeting }, documents) => ({
        type: 'RecordConversation',
        conversation,
        about: request.about,
        with: party,
        meeting: meetingOf(meeting),
        present,
        account,
        documents,
      })}
    >
      {(tools) => (
        <>
          {planned.length > 0 ? (
            <Select
              label={texts.which}
              data={[
                ...planned.map(({ id, meeting }) => ({
                  value: id,
                  label: texts.planned(
                    formatDate(meeting.on, language, 'plain'),
                    meeting.at ? formatTime(meeting.at, language) : '',
                  ),
                })),
                { value: fresh, label: texts.unplanned },
              ]}
              value={planned.some(({ id }) => id === tools.values.conversation) ? tools.values.conversation : fresh}
              onChange={(conversation) => {
                if (!conversation) return;
                const chosen = planned.find(({ id }) => id === conversation);
                tools.set({ conversation, ...meetingValues(chosen?.meeting, desk.today) });
              }}
            />
          ) : null}
          <MeetingFields tools={tools} desk={desk} planned={false} />
          <TagsInput
            label={texts.present}
            description={texts.presentHint}
            required
            data={[...suggestions(desk.state, desk.actor.name)]}
            splitChars={[',', ';']}
            classNames={{ pill: classes.pill }}
            value={[...tools.values.present]}
            onChange={(present) => tools.set({ present })}
            error={tools.errorOf('present')}
          />
          <TextField tools={tools} field="account" label={texts.account} autoFocus rows={8} />
          <FileField label={texts.documents} files={tools.files} onChange={tools.setFiles} />
        </>
      )}
    </RecordForm>
  );
};

/** Everybody of the file, so that a name is spelled as it stands there. */
const suggestions = (state: OpenComplaint, actor: string): readonly string[] => [
  ...new Set([
    state.received.complainant.name,
    ...(state.representation ? [state.representation.representative.name] : []),
    ...state.involved.map(({ person }) => person.name),
    ...(state.handler ? [state.handler.name] : []),
    actor,
  ]),
];
