import type { ComplaintCommand } from '../../../../shared/complaint/commands.ts';
import type { Refusal } from '../../../../shared/complaint/refusals.ts';
import type { OpenComplaint } from '../../../../shared/complaint/state.ts';
import { listed } from '../../../text/party-words.ts';
import { fieldName, refusalText } from '../../../text/refusal-words.ts';
import { useLanguage, useText, type Words } from '../../../text/text.tsx';
import classes from './Needed.module.css';

/** What still stands in the way, before the button is pressed: everything that is missing, or what is wrong. */
export const Needed = ({
  command,
  refusal,
  unchosen,
  state,
}: {
  command: ComplaintCommand | null;
  refusal: Refusal | null;
  /** What the choice is called on which everything else depends. */
  unchosen: string;
  state: OpenComplaint;
}) => {
  const words = useText();
  const language = useLanguage();
  const missing = missingNames(command, refusal, unchosen, words);
  if (missing.length > 0)
    return <p className={classes.needed}>{words.complaint.forms.stillNeeded(listed(missing, words.complaint.and))}</p>;
  return refusal ? <p className={classes.needed}>{refusalText(refusal, state, words, language)}</p> : null;
};

const missingNames = (
  command: ComplaintCommand | null,
  refusal: Refusal | null,
  unchosen: string,
  words: Words,
): readonly string[] => {
  if (command === null) return [unchosen];
  return refusal?.type === 'missing' ? refusal.fields.map((field) => fieldName(field, words)) : [];
};
