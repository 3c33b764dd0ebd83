import { Select } from '@mantine/core';
import type { PlainDate } from '../../../../../shared/base/plain-date.ts';
import { daysBetween } from '../../../../../shared/base/plain-date.ts';
import { type Addressee, complainantParty, representativeAddressee } from '../../../../../shared/complaint/parties.ts';
import { isAuthorised } from '../../../../../shared/complaint/state.ts';
import { deadlinesOf } from '../../../../../shared/procedure/deadlines.ts';
import { regulationNow } from '../../../../../shared/procedure/law.ts';
import { standingWords } from '../../../../components/deadline/deadline-words.ts';
import { Notice } from '../../../../components/Notice.tsx';
import { useLaw } from '../../../../store/use-store.tsx';
import { formatDate } from '../../../../text/dates.ts';
import { partyName } from '../../../../text/party-words.ts';
import { termLength } from '../../../../text/term-words.ts';
import { useLanguage, useText } from '../../../../text/text.tsx';
import type { Desk } from '../desk.ts';
import { RecordForm } from '../RecordForm.tsx';
import { SendingFields, type SendingValues, sendingOf, sendingValues } from '../SendingFields.tsx';

type To = 'complainant' | 'representative';
type Values = SendingValues & { readonly to: To };

const addressee = (to: To): Addressee => (to === 'representative' ? representativeAddressee : complainantParty);

/** R7, R11: the written answer went out; to the representative only with the signed authorisation (R4). */
export const VerdictSentForm = ({ desk }: { desk: Desk }) => {
  const words = useText();
  const language = useLanguage();
  const law = useLaw();
  const regulation = regulationNow(law);
  const { forms, verdict, deadlines } = words.complaint;
  const texts = verdict.sent;
  const { state } = desk;
  const authorised = isAuthorised(state);
  const begin: To = authorised && hasLetter(desk, 'representative') ? 'representative' : 'complainant';
  const initial: Values = { to: begin, ...sendingValues(desk, 'verdict', addressee(begin)) };
  const due = deadlinesOf(desk.file, law).find(({ kind }) => kind === 'verdict')?.derivation.due;

  /** In time or late, as the timeline will say once it is recorded. */
  const standing = (on: PlainDate): string => {
    const daysLate = due && on > due ? daysBetween(due, on) : 0;
    return standingWords({ urgency: 'met', on, daysLate }, deadlines).text;
  };
  return (
    <RecordForm
      desk={desk}
      request={{ action: 'send-verdict' }}
      title={texts.title}
      intro={texts.intro(termLength('verdict', regulation, words))}
      submit={texts.submit}
      initial={initial}
      consequence={({ sentOn, to }) => ({
        title: texts.confirm.title,
        body: texts.confirm.body(
          partyName(addressee(to), state, words),
          sentOn ? formatDate(sentOn, language, 'long') : '',
          sentOn ? standing(sentOn) : '',
          termLength('objection', regulation, words),
        ),
        yes: texts.confirm.yes,
      })}
      toCommand={(values) => ({
        type: 'RecordVerdictSent',
        to: values.to,
        ...sendingOf(values, desk, 'verdict', addressee(values.to)),
      })}
    >
      {(tools) => (
        <>
          {authorised ? (
            <Select
              label={texts.to}
              data={[
                { value: 'complainant', label: texts.complainant(partyName(complainantParty, state, words)) },
                {
                  value: 'representative',
                  label: texts.representative(partyName(representativeAddressee, state, words)),
                },
              ]}
              value={tools.values.to}
              onChange={(to) =>
                to && tools.set({ to: to as To, ...sendingValues(desk, 'verdict', addressee(to as To)) })
              }
            />
          ) : null}
          {state.representation && !authorised ? <Notice meaning="soon">{texts.held}</Notice> : null}
          <SendingFields desk={desk} letter="verdict" to={addressee(tools.values.to)} tools={tools} on={forms.sentOn} />
        </>
      )}
    </RecordForm>
  );
};

const hasLetter = ({ state }: Desk, to: To): boolean =>
  state.letters.some((filed) => filed.letter === 'verdict' && filed.to.party === to);
