import type { RuleId } from '../../../shared/base/rule-id.ts';
import { useRegulation } from '../../store/use-store.tsx';
import { termLength } from '../../text/term-words.ts';
import { useText } from '../../text/text.tsx';
import classes from './RuleMark.module.css';

/** Which rule something rests on, discreetly: its number, and its words for who wants to know. */
export const RuleMark = ({ rule }: { rule: RuleId }) => {
  const words = useText();
  const regulation = useRegulation();
  const rules = words.complaint.rules({
    acknowledgement: termLength('acknowledgement', regulation, words),
    verdict: termLength('verdict', regulation, words),
    objection: termLength('objection', regulation, words),
    'board-decision': termLength('board-decision', regulation, words),
  });
  return (
    <abbr className={classes.rule} title={rules[rule]}>
      {rule}
    </abbr>
  );
};
