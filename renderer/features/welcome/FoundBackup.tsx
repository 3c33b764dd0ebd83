import type { BackupFacts } from '../../../shared/ipc/backup-types.ts';
import { formatInstant } from '../../text/dates.ts';
import { count } from '../../text/numbers.ts';
import { useLanguage, useText } from '../../text/text.tsx';
import classes from './FoundBackup.module.css';

/** When the back-up was made and how much is in it: what can be told before it is open. */
export const FoundBackup = ({ facts: { madeAt, records, pieces } }: { facts: BackupFacts }) => {
  const text = useText().backup.restore;
  const language = useLanguage();
  return (
    <dl className={classes.facts}>
      <dt>{text.madeAt}</dt>
      <dd className="num">{formatInstant(madeAt, language)}</dd>
      <dt>{text.holds}</dt>
      <dd className="num">
        {pieces === 0
          ? text.holdsNoDocuments(count(records, language))
          : text.holdsWhat(count(records, language), count(pieces, language))}
      </dd>
    </dl>
  );
};
