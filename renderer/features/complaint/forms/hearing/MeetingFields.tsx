import { Select, TextInput } from '@mantine/core';
import type { PlainDate } from '../../../../../shared/base/plain-date.ts';
import type { Meeting } from '../../../../../shared/complaint/events.ts';
import type { ConversationMeans } from '../../../../../shared/complaint/parties.ts';
import { DateField } from '../../../../components/DateField.tsx';
import { readTime } from '../../../../text/read-time.ts';
import { useText } from '../../../../text/text.tsx';
import type { Desk } from '../desk.ts';
import { conversationMeans, options } from '../means-options.ts';
import type { FormTools } from '../RecordForm.tsx';
import classes from './MeetingFields.module.css';

/** A meeting as a form holds it: empty text is what is not known. */
export type MeetingValues = {
  readonly on: PlainDate | null;
  readonly at: string;
  readonly means: ConversationMeans;
  readonly place: string;
};

export const meetingValues = (meeting: Meeting | undefined, on: PlainDate | null): MeetingValues =>
  meeting
    ? { on: meeting.on, at: meeting.at ?? '', means: meeting.means, place: meeting.place ?? '' }
    : { on, at: '', means: 'phone', place: '' };

export const meetingOf = ({ on, at, means, place }: MeetingValues): Meeting => ({
  on: on ?? ('' as PlainDate),
  at: readTime(at),
  means,
  place: place.trim() || null,
});

/** When, how and where people meet or met. `planned` lies ahead, what was held does not. */
export const MeetingFields = ({
  tools,
  desk,
  planned,
}: {
  tools: FormTools<MeetingValues>;
  desk: Desk;
  planned: boolean;
}) => {
  const { complaint, domain } = useText();
  const texts = complaint.hearing.meeting;
  const { values, set, errorOf } = tools;
  return (
    <>
      <div className={classes.when}>
        <DateField
          label={texts.on}
          required
          value={values.on}
          onChange={(on) => set({ on })}
          today={desk.today}
          {...(planned ? { minDate: desk.today } : { maxDate: desk.today })}
          error={errorOf('meeting.on')}
        />
        <TextInput
          label={texts.at}
          placeholder={texts.atHint}
          autoComplete="off"
          value={values.at}
          onChange={(event) => set({ at: event.currentTarget.value })}
          onBlur={() => set({ at: readTime(values.at) ?? '' })}
          error={errorOf('meeting.at')}
        />
      </div>
      <div className={classes.where}>
        <Select
          label={texts.means}
          data={options(conversationMeans, domain.conversationMeans)}
          value={values.means}
          onChange={(means) => means && set({ means: means as ConversationMeans })}
        />
        <TextInput
          label={texts.place[values.means]}
          autoComplete="off"
          value={values.place}
          onChange={(event) => set({ place: event.currentTarget.value })}
          error={errorOf('meeting.place')}
        />
      </div>
    </>
  );
};
