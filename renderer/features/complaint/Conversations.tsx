import type { PlainDate } from '../../../shared/base/plain-date.ts';
import type { Conversation, OpenComplaint } from '../../../shared/complaint/state.ts';
import type { AllowedAction } from '../../../shared/procedure/allowed-actions.ts';
import { formatDate, formatTime } from '../../text/dates.ts';
import { partyName } from '../../text/party-words.ts';
import { type Language, useLanguage, useText, type Words } from '../../text/text.tsx';
import classes from './FileAside.module.css';
import type { Act } from './form-request.ts';
import { ThingMenu } from './ThingMenu.tsx';

/** The conversations that are planned or were held, the latest first; a cancelled one is in the timeline. */
export const Conversations = ({
  state,
  actions,
  today,
  onAct,
}: {
  state: OpenComplaint;
  actions: readonly AllowedAction[];
  today: PlainDate;
  onAct: (act: Act) => void;
}) => {
  const words = useText();
  const language = useLanguage();
  const texts = words.complaint.hearing.conversations;
  const shown = state.conversations
    .filter(({ status }) => status !== 'cancelled')
    .toSorted((a, b) => (a.meeting.on < b.meeting.on ? 1 : a.meeting.on > b.meeting.on ? -1 : 0));
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="file-conversations">
      <h2 id="file-conversations">{texts.title}</h2>
      <ul className={classes.things}>
        {shown.map((conversation) => {
          const { id, about, meeting } = conversation;
          const name = partyName(conversation.with, state, words);
          const label = about === 'objection' ? texts.objection : texts.with(name);
          return (
            <li key={id}>
              <div>
                {label}
                <span className="tiny">
                  {texts.when(
                    formatDate(meeting.on, language, 'full'),
                    meeting.at ? formatTime(meeting.at, language) : '',
                  )}
                  {meeting.place ? ` · ${meeting.place}` : ''}
                </span>
                <span className="tiny">{standing(conversation, today, words, language)}</span>
              </div>
              <ThingMenu
                label={texts.menu(label)}
                actions={actions.filter((action) => isAbout(action, conversation))}
                state={state}
                onAct={onAct}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
};

/** What one can do with it: record or move it while it is planned, cancel it, record the answer to its record. */
const isAbout = (action: AllowedAction, { id, status, about, with: party }: Conversation): boolean => {
  if ('conversation' in action) return action.conversation === id;
  if (status !== 'planned') return false;
  if (action.action !== 'plan-conversation' && action.action !== 'record-conversation') return false;
  if (action.about === 'objection') return about === 'objection';
  return (
    about === 'explanation' &&
    action.party.party === party.party &&
    (action.party.party === 'complainant' ||
      (party.party === 'person-involved' && action.party.person === party.person))
  );
};

const standing = (conversation: Conversation, today: PlainDate, words: Words, language: Language): string => {
  const { conversations } = words.complaint.hearing;
  if (conversation.status !== 'held')
    return conversation.meeting.on < today ? conversations.passed : conversations.planned;
  const { answer } = conversation;
  return answer
    ? `${words.domain.recordAnswers[answer.answer]}, ${formatDate(answer.answeredOn, language, 'date')}`
    : `${conversations.held}, ${conversations.noAnswer}`;
};
