import { Select } from '@mantine/core';
import type { PlainDate } from '../../../../shared/base/plain-date.ts';
import type { ComplaintCommand } from '../../../../shared/complaint/commands.ts';
import type { DocumentRef } from '../../../../shared/complaint/document.ts';
import type { LetterKind } from '../../../../shared/complaint/letter-kind.ts';
import type { SendMeans } from '../../../../shared/complaint/parties.ts';
import { complainantParty } from '../../../../shared/complaint/parties.ts';
import { deadlinesOf, urgencyOf } from '../../../../shared/procedure/deadlines.ts';
import { regulation } from '../../../../shared/procedure/regulation.ts';
import { DateField } from '../../../components/DateField.tsx';
import { calendar } from '../../../components/deadline/calendar.ts';
import { standingWords } from '../../../components/deadline/deadline-words.ts';
import { formatDate } from '../../../text/dates.ts';
import { useLanguage, useText } from '../../../text/text.tsx';
import type { Desk } from './desk.ts';
import { filedLetters, LetterField } from './LetterField.tsx';
import { options, sendMeans } from './means-options.ts';
import { RecordForm } from './RecordForm.tsx';

type Values = { readonly sentOn: PlainDate | null; readonly means: SendMeans; readonly document: string };

const initialValues = ({ state, today }: Desk, letters: readonly DocumentRef[]): Values => ({
  sentOn: today,
  means: state.received.complainant.email ? 'email' : 'post',
  document: letters[0]?.id ?? '',
});

/** R3: the acknowledgement went out. */
export const AcknowledgementForm = ({ desk }: { desk: Desk }) => {
  const texts = useText().complaint.forms.acknowledgement;
  return (
    <SentForm
      desk={desk}
      letter="acknowledgement"
      form="acknowledgement"
      texts={texts}
      command={(facts) => ({ type: 'RecordAcknowledgementSent', ...facts })}
    />
  );
};

/** R7, R11: the written answer went out. Nothing is heard or decided after it, so it is asked twice. */
export const VerdictSentForm = ({ desk }: { desk: Desk }) => {
  const { forms, deadlines } = useText().complaint;
  const language = useLanguage();
  const { verdictSent: texts } = forms;
  const consequence = ({ sentOn }: Values) => ({
    title: texts.confirm.title,
    body: texts.confirm.body(
      sentOn ? formatDate(sentOn, language, 'long') : '',
      standingWords(standingWhenSent(desk, sentOn), deadlines).text,
    ),
    yes: texts.confirm.yes,
  });
  return (
    <SentForm
      desk={desk}
      letter="verdict"
      form="verdict-sent"
      texts={texts}
      consequence={consequence}
      command={(facts) => ({ type: 'RecordVerdictSent', ...facts })}
    />
  );
};

/** In time or late, as the timeline will say once it is recorded. */
const standingWhenSent = ({ state, today }: Desk, sentOn: PlainDate | null) => {
  const on = sentOn ?? today;
  const answered =
    state.status === 'decided'
      ? { ...state, status: 'answered' as const, verdictSent: { sentOn: on, means: 'email' as const } }
      : state;
  const deadline = deadlinesOf(answered, regulation, calendar).find(({ kind }) => kind === 'verdict');
  return deadline ? urgencyOf(deadline, today, calendar) : { urgency: 'met' as const, on, daysLate: 0 };
};

type Facts = { readonly sentOn: PlainDate; readonly means: SendMeans; readonly document: DocumentRef | null };

const SentForm = ({
  desk,
  letter,
  form,
  texts,
  command,
  consequence,
}: {
  desk: Desk;
  letter: LetterKind;
  form: 'acknowledgement' | 'verdict-sent';
  texts: { readonly title: string; readonly intro: string; readonly on: string; readonly submit: string };
  command: (facts: Facts) => ComplaintCommand;
  consequence?: (values: Values) => { readonly title: string; readonly body: string; readonly yes: string };
}) => {
  const { complaint, domain } = useText();
  const letters = filedLetters(desk.state, letter, complainantParty);
  return (
    <RecordForm
      desk={desk}
      request={{ form }}
      title={texts.title}
      intro={texts.intro}
      submit={texts.submit}
      initial={initialValues(desk, letters)}
      {...(consequence ? { consequence } : {})}
      toCommand={({ sentOn, means, document }) =>
        // An empty day is named as missing by `decide`.
        command({
          sentOn: sentOn ?? ('' as PlainDate),
          means,
          document: letters.find(({ id }) => id === document) ?? null,
        })
      }
    >
      {({ values, set, errorOf }) => (
        <>
          <DateField
            label={texts.on}
            required
            value={values.sentOn}
            onChange={(sentOn) => set({ sentOn })}
            today={desk.today}
            maxDate={desk.today}
            error={errorOf('sentOn')}
          />
          <Select
            label={complaint.forms.means}
            data={options(sendMeans, domain.sendMeans)}
            value={values.means}
            onChange={(means) => means && set({ means: means as SendMeans })}
          />
          <LetterField letters={letters} value={values.document} onChange={(document) => set({ document })} />
        </>
      )}
    </RecordForm>
  );
};
