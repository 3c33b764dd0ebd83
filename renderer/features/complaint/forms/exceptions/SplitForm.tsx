import { Button, Checkbox, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useLocation } from 'wouter';
import type { PlainDate } from '../../../../../shared/base/plain-date.ts';
import type { FileRef } from '../../../../../shared/complaint/events.ts';
import {
  financialDamageSubject,
  returnToWorkSubject,
  type SubjectId,
} from '../../../../../shared/complaint/subjects.ts';
import { useExecute } from '../../../../commands/use-execute.tsx';
import { complaintPath } from '../../../../routes.ts';
import { useRegulation } from '../../../../store/use-store.tsx';
import { listed } from '../../../../text/party-words.ts';
import { subjectName } from '../../../../text/subject-words.ts';
import { useText, type Words } from '../../../../text/text.tsx';
import type { Desk } from '../desk.ts';
import { DayField, TextField } from '../fields.tsx';
import { RecordForm } from '../RecordForm.tsx';

type Values = {
  readonly subjects: readonly SubjectId[];
  readonly splitOn: PlainDate | null;
  readonly reason: string;
};

/** R16, R17: a part of the complaint goes on in a file of its own; both are written together. */
export const SplitForm = ({ desk }: { desk: Desk }) => {
  const words = useText();
  const regulation = useRegulation();
  const { split } = useExecute();
  const [, navigate] = useLocation();
  const texts = words.complaint.exceptions.split;
  const all = desk.state.received.subjects;
  const name = (subject: SubjectId) => subjectName(subject, regulation, words);
  const named = (subjects: readonly SubjectId[]) => listed(subjects.map(name), words.complaint.and);
  // What goes to UWV goes first: nothing else is in that part.
  const elsewhere = [returnToWorkSubject, financialDamageSubject].find((subject) => all.includes(subject));
  const initial: Values = {
    subjects: elsewhere ? [elsewhere] : [],
    splitOn: desk.today,
    reason: '',
  };

  const showWhere = ({ stream, number }: FileRef) =>
    notifications.show({
      id: number,
      title: texts.done,
      autoClose: 12_000,
      message: (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            notifications.hide(number);
            navigate(complaintPath(stream));
          }}
        >
          {texts.open(number)}
        </Button>
      ),
    });

  return (
    <RecordForm
      desk={desk}
      request={{ action: 'split-off' }}
      title={texts.title}
      intro={texts.intro}
      submit={texts.submit}
      initial={initial}
      consequence={({ subjects }) => ({ ...texts.confirm, body: texts.confirm.body(named(subjects)) })}
      record={async (command) => {
        if (command.type !== 'SplitOffPart') throw new Error(`Not a split: ${command.type}`);
        const done = await split(desk.file.stream, command);
        if (done.ok) showWhere(done.value.into);
        return done;
      }}
      toCommand={({ subjects, splitOn, reason }) => ({
        type: 'SplitOffPart',
        subjects,
        splitOn: splitOn ?? ('' as PlainDate),
        reason,
        // Where it goes is known once it is written: the file gets its id and number then.
        into: { stream: desk.file.stream, number: desk.state.received.number },
      })}
    >
      {(tools) => {
        const { values, set, errorOf } = tools;
        const stays = all.filter((subject) => !values.subjects.includes(subject));
        return (
          <>
            <Checkbox.Group
              label={texts.subjects}
              description={texts.subjectsHint}
              required
              value={[...values.subjects]}
              onChange={(chosen) => set({ subjects: all.filter((subject) => chosen.includes(subject)) })}
              error={errorOf('subjects')}
            >
              <Stack gap={8} mt={8}>
                {all.map((subject, index) => (
                  <Checkbox
                    key={subject}
                    value={subject}
                    label={name(subject)}
                    description={hintOf(subject, words)}
                    data-autofocus={index === 0 || undefined}
                  />
                ))}
              </Stack>
            </Checkbox.Group>
            {stays.length > 0 && stays.length < all.length ? (
              <p className="small muted">{texts.stays(named(stays))}</p>
            ) : null}
            <TextField tools={tools} field="reason" label={texts.reason} />
            <DayField tools={tools} field="splitOn" label={texts.on} desk={desk} />
          </>
        );
      }}
    </RecordForm>
  );
};

/** The subjects that belong elsewhere, with where. */
const hintOf = (subject: SubjectId, words: Words): string | undefined => {
  const { hint } = words.complaint.exceptions.split;
  if (subject === returnToWorkSubject) return hint['return-to-work-advice'];
  return subject === financialDamageSubject ? hint['financial-damage'] : undefined;
};
