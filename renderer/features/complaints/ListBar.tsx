import { TextInput, UnstyledButton } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type RefObject, useEffect } from 'react';
import { useText } from '../../text/text.tsx';
import classes from './ListBar.module.css';
import type { ListMemory } from './list-memory.ts';
import { type ListFilter, listFilters } from './list-view.ts';

/** Search and the five views, each with how many it holds. `/` goes to the search field, Esc leaves it. */
export const ListBar = ({
  searchField,
  memory,
  counts,
  onChange,
  onLeave,
}: {
  searchField: RefObject<HTMLInputElement | null>;
  memory: ListMemory;
  counts: Readonly<Record<ListFilter, number>>;
  onChange: (changes: Partial<ListMemory>) => void;
  onLeave: () => void;
}) => {
  const words = useText().complaints;

  useEffect(() => {
    const toSearch = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof HTMLElement &&
        event.target.closest('input, textarea, [contenteditable], [role=dialog]');
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing) return;
      event.preventDefault();
      searchField.current?.select();
      searchField.current?.focus();
    };
    window.addEventListener('keydown', toSearch);
    return () => window.removeEventListener('keydown', toSearch);
  }, [searchField]);

  return (
    <div className={classes.bar}>
      <TextInput
        ref={searchField}
        type="search"
        className={classes.search}
        aria-label={words.find}
        placeholder={words.find}
        leftSection={<IconSearch size={16} stroke={1.7} aria-hidden />}
        rightSection={<kbd className={classes.key}>/</kbd>}
        value={memory.search}
        onChange={(event) => onChange({ search: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.preventDefault();
            event.stopPropagation();
            if (memory.search === '') onLeave();
            else onChange({ search: '' });
          }
          if (event.key === 'ArrowDown' || event.key === 'Enter') {
            event.preventDefault();
            onLeave();
          }
        }}
      />
      <fieldset className={classes.views}>
        <legend className="visually-hidden">{words.view}</legend>
        {listFilters.map((filter) => (
          <UnstyledButton
            key={filter}
            className={classes.view}
            aria-pressed={memory.filter === filter}
            data-late={(filter === 'late' && counts.late > 0) || undefined}
            onClick={() => onChange({ filter })}
          >
            {words.views[filter]} <span className={classes.count}>{counts[filter]}</span>
          </UnstyledButton>
        ))}
      </fieldset>
    </div>
  );
};
