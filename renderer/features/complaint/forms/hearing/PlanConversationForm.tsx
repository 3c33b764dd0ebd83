import { Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { newConversationId } from '../../../../commands/new-id.ts';
import { formatDate } from '../../../../text/dates.ts';
import { partyName } from '../../../../text/party-words.ts';
import { useLanguage, useText } from '../../../../text/text.tsx';
import type { RequestOf } from '../../form-request.ts';
import type { Desk } from '../desk.ts';
import { RecordForm } from '../RecordForm.tsx';
import { MeetingFields, type MeetingValues, meetingOf, meetingValues } from './MeetingFields.tsx';
import { partyOfConversation, plannedConversations } from './planned-conversations.ts';

type Values = MeetingValues & { readonly conversation: string };

/** R5, R6, R13: a conversation ahead; one that is planned already can be moved. */
export const PlanConversationForm = ({ desk, request }: { desk: Desk; request: RequestOf<'plan-conversation'> }) => {
  const words = useText();
  const language = useLanguage();
  const texts = words.complaint.hearing.plan;
  const party = partyOfConversation(request);
  const planned = plannedConversations(desk.state, request);
  const [fresh] = useState(newConversationId);
  const initial: Values = { conversation: planned[0]?.id ?? fresh, ...meetingValues(planned[0]?.meeting, null) };
  return (
    <RecordForm
      desk={desk}
      request={request}
      title={request.about === 'objection' ? texts.hearingTitle : texts.title(partyName(party, desk.state, words))}
      intro={request.about === 'objection' ? texts.hearingIntro : texts.intro}
      submit={texts.submit}
      initial={initial}
      toCommand={({ conversation, ...meeting }) => ({
        type: 'PlanConversation',
        conversation,
        about: request.about,
        with: party,
        meeting: meetingOf(meeting),
      })}
    >
      {(tools) => (
        <>
          {planned.length > 0 ? (
            <Radio.Group
              label={texts.which}
              value={planned.some(({ id }) => id === tools.values.conversation) ? tools.values.conversation : fresh}
              onChange={(conversation) => {
                const other = planned.find(({ id }) => id === conversation);
                tools.set({ conversation, ...meetingValues(other?.meeting, null) });
              }}
            >
              <Stack gap={8} mt={4}>
                {planned.map(({ id, meeting }) => (
                  <Radio key={id} value={id} label={texts.move(formatDate(meeting.on, language, 'plain'))} />
                ))}
                <Radio value={fresh} label={texts.extra} />
              </Stack>
            </Radio.Group>
          ) : null}
          <MeetingFields tools={tools} desk={desk} planned />
        </>
      )}
    </RecordForm>
  );
};
