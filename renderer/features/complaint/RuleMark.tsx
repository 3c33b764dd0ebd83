import type { RuleId } from '../../../shared/base/rule-id.ts';
import { useText } from '../../text/text.tsx';
import classes from './RuleMark.module.css';

/** Which rule something rests on, discreetly: its number, and its words for who wants to know. */
export const RuleMark = ({ rule }: { rule: RuleId }) => {
  const { rules } = useText().complaint;
  return (
    <abbr className={classes.rule} title={rules[rule]}>
      {rule}
    </abbr>
  );
};
