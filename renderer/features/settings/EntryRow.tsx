import { Button, TextInput } from '@mantine/core';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { ListEntry } from '../../../shared/procedure/regulation.ts';
import { hasMeaning, isShipped } from '../../../shared/register/refuse-regulation.ts';
import { entryNameLimit, oneLine } from '../../../shared/register/regulation-limits.ts';
import { Chip } from '../../components/Chip.tsx';
import { useText } from '../../text/text.tsx';
import classes from './Regulation.module.css';
import settingsClasses from './Settings.module.css';

/** One subject or channel: its name, in how many files it stands, and what can be done with it. */
export const EntryRow = <Id extends string>({
  entry,
  before,
  name,
  shippedName,
  taken,
  used,
  mayChange,
  error,
  onChange,
  onTakeAway,
}: {
  entry: ListEntry<Id>;
  /** As it stands in the regulation; `null` for one that was just added. */
  before: ListEntry<Id> | null;
  name: string;
  /** The program's word for it, where it has one. */
  shippedName: string;
  taken: (name: string) => boolean;
  used: number;
  mayChange: boolean;
  error: string | null;
  onChange: (entry: ListEntry<Id>) => void;
  onTakeAway: () => void;
}) => {
  const { settings } = useText();
  const words = settings.lists;
  const [renaming, setRenaming] = useState<string | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wanted = oneLine(renaming ?? '');
  const problem = wanted === '' ? settings.refusals.missingName : taken(wanted) ? words.nameTaken : null;

  const close = () => {
    setRenaming(null);
    requestAnimationFrame(() => opener.current?.focus());
  };
  const rename = () => {
    if (problem) return;
    onChange({ ...entry, name: isShipped(entry.id) && wanted === shippedName ? null : wanted });
    close();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') rename();
    else close();
  };

  if (renaming !== null)
    return (
      <li className={classes.row}>
        <TextInput
          className={classes.what}
          aria-label={words.nameOf(name)}
          data-autofocus
          autoFocus
          value={renaming}
          maxLength={entryNameLimit}
          error={problem}
          onChange={(event) => setRenaming(event.currentTarget.value)}
          onKeyDown={onKey}
        />
        <Button size="compact-sm" variant="default" onClick={rename}>
          {words.ready}
        </Button>
        <Button size="compact-sm" variant="subtle" className={settingsClasses.quiet} onClick={close}>
          {settings.people.cancel}
        </Button>
      </li>
    );

  const meaning = hasMeaning(entry.id)
    ? (words.meanings as Readonly<Record<string, string | undefined>>)[entry.id]
    : undefined;
  return (
    <li className={classes.row}>
      <span className={classes.what} data-off={entry.retired || undefined}>
        {name}
        {isShipped(entry.id) && name !== shippedName ? (
          <span className="small muted"> {words.wasCalled(shippedName)}</span>
        ) : null}
        {meaning ? <span className={classes.meaning}>{meaning}</span> : null}
        {error ? <span className={classes.error}> {error}</span> : null}
      </span>
      {entry.retired ? <Chip>{words.retired}</Chip> : null}
      <span className={classes.aside}>{before === null ? words.added : words.usedIn(used)}</span>
      {mayChange ? (
        <span className={classes.buttons}>
          <Button
            ref={opener}
            size="compact-sm"
            variant="subtle"
            className={settingsClasses.quiet}
            aria-label={words.renameOf(name)}
            onClick={() => setRenaming(name)}
          >
            {words.rename}
          </Button>
          {before === null ? (
            <Button
              size="compact-sm"
              variant="subtle"
              className={settingsClasses.quiet}
              aria-label={words.takeAwayOf(name)}
              onClick={onTakeAway}
            >
              {words.takeAway}
            </Button>
          ) : hasMeaning(entry.id) ? null : (
            <Button
              size="compact-sm"
              variant="subtle"
              className={settingsClasses.quiet}
              aria-label={entry.retired ? words.restoreOf(name) : words.retireOf(name)}
              onClick={() => onChange({ ...entry, retired: !entry.retired })}
            >
              {entry.retired ? words.restore : words.retire}
            </Button>
          )}
        </span>
      ) : null}
    </li>
  );
};
