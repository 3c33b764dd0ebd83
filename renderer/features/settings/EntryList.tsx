import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useId, useState } from 'react';
import type { ChannelId, SubjectId } from '../../../shared/complaint/subjects.ts';
import type { ListEntry } from '../../../shared/procedure/regulation.ts';
import { entryNameLimit, oneLine } from '../../../shared/register/regulation-limits.ts';
import { useText } from '../../text/text.tsx';
import { EntryRow } from './EntryRow.tsx';
import classes from './Regulation.module.css';
import type { RegulationDraft } from './use-regulation-draft.ts';

/** Subjects or channels, one under the other, and a line to add one. */
export const EntryList = <Id extends SubjectId | ChannelId>({
  list,
  draft,
  standing,
  entries,
  onChange,
  newId,
  nameIn,
  used,
  words,
}: {
  list: 'subjects' | 'channels';
  draft: RegulationDraft;
  standing: readonly ListEntry<Id>[];
  entries: readonly ListEntry<Id>[];
  onChange: (entries: readonly ListEntry<Id>[]) => void;
  newId: () => Id;
  nameIn: (id: Id, entries: readonly ListEntry<Id>[]) => string;
  /** Complaints that name it. */
  used: (id: Id) => number;
  words: { readonly title: string; readonly remark: string; readonly fresh: string };
}) => {
  const titleId = useId();
  const names = entries.map(({ id }) => nameIn(id, entries));
  const listError = draft.errorAt(list);
  return (
    <section className={classes.part} aria-labelledby={titleId}>
      <div>
        <h3 id={titleId} className={classes.heading}>
          {words.title}
        </h3>
        <p className={classes.remark}>{words.remark}</p>
      </div>
      <ul className={classes.rows}>
        {entries.map((entry, index) => (
          <EntryRow
            key={entry.id}
            entry={entry}
            before={standing.find(({ id }) => id === entry.id) ?? null}
            name={names[index] ?? ''}
            shippedName={nameIn(entry.id, [])}
            taken={(name) => names.some((other, at) => at !== index && sameName(other, name))}
            used={used(entry.id)}
            mayChange={draft.mayChange}
            error={draft.errorAt(`${list}.${index}.name`)}
            onChange={(changed) => onChange(entries.map((one) => (one.id === entry.id ? changed : one)))}
            onTakeAway={() => onChange(entries.filter(({ id }) => id !== entry.id))}
          />
        ))}
      </ul>
      {listError ? (
        <p className={classes.error} role="alert">
          {listError}
        </p>
      ) : null}
      {draft.mayChange ? (
        <AddEntry
          label={words.fresh}
          taken={(name) => names.some((other) => sameName(other, name))}
          onAdd={(name) => onChange([...entries, { id: newId(), name, retired: false }])}
        />
      ) : null}
    </section>
  );
};

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const AddEntry = ({
  label,
  taken,
  onAdd,
}: {
  label: string;
  taken: (name: string) => boolean;
  onAdd: (name: string) => void;
}) => {
  const { settings } = useText();
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const tidied = oneLine(name);
  const add = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (tidied === '' || taken(tidied)) return;
    onAdd(tidied);
    setName('');
    setTried(false);
  };
  const error = taken(tidied)
    ? settings.lists.nameTaken
    : tried && tidied === ''
      ? settings.refusals.missingName
      : null;
  return (
    <form noValidate className={classes.add} data-one onSubmit={add}>
      <TextInput
        label={label}
        value={name}
        maxLength={entryNameLimit}
        error={error}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" className={classes.addButton}>
        {settings.lists.add}
      </Button>
    </form>
  );
};
