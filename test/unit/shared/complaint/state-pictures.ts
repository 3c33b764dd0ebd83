import { readFileSync } from 'node:fs';
import type { ComplaintEvent } from '../../../../shared/complaint/events.ts';
import type { Party } from '../../../../shared/complaint/parties.ts';
import { type ComplaintState, objectionOf, partiesOf, sideOf } from '../../../../shared/complaint/state.ts';

const text = readFileSync(new URL('../../../../shared/complaint/STATES.md', import.meta.url), 'utf8');

/** Every picture of STATES.md under its heading, as arrows `from --> to : Event`, by the names that people read. */
const pictures: ReadonlyMap<string, readonly string[]> = new Map(
  [...text.matchAll(/^## ([^\n]+)$(?:(?!^## ).)*?```mermaid\nstateDiagram-v2\n(.*?)```/gms)].map(
    ([, heading = '', picture = '']) => [heading, arrowsOf(picture)],
  ),
);

export const headings: readonly string[] = [...pictures.keys()];

/** Every arrow that is told of under a heading, with those of the table. */
export const toldUnder = (heading: string): readonly string[] =>
  [...(pictures.get(heading) ?? []), ...(heading === 'The file' ? staying : [])].sort();

function arrowsOf(picture: string): readonly string[] {
  const names = new Map([...picture.matchAll(/state "([^"]+)" as (\w+)/g)].map(([, name, id]) => [id, name]));
  return [...picture.matchAll(/^ *(\w+|\[\*\]) --> (\w+) : (.+)$/gm)]
    .flatMap(([, from = '', to = '', events = '']) =>
      events.split(', ').map((event) => `${names.get(from) ?? from} --> ${names.get(to) ?? to} : ${event}`),
    )
    .sort();
}

/** The table under the first picture: what is recorded in a state without the file moving. */
export const staying: readonly string[] = (() => {
  const rows = [...text.matchAll(/^\|(.+)\|$/gm)].map(([, row = '']) => row.split('|').map((cell) => cell.trim()));
  const [, ...states] = rows[0] ?? [];
  return rows
    .slice(2)
    .flatMap(([events = '', ...marks]) =>
      events
        .split(', ')
        .flatMap((event) =>
          states.flatMap((state, at) => (marks[at] === 'x' ? [`${state} --> ${state} : ${event}`] : [])),
        ),
    )
    .sort();
})();

/** Where each thing that a picture is about stands, by its own name; one that is not there yet is left out. */
type Standing = Readonly<Record<string, string>>;
/** What a picture is about. `speaksOf`: what an event is about; it is drawn even where it changes nothing. */
type Aspect = {
  readonly heading: string;
  readonly standing: (state: ComplaintState) => Standing;
  readonly speaksOf: (event: ComplaintEvent) => string | null;
};

const nameOf = (party: Party): string => (party.party === 'complainant' ? 'complainant' : party.person);

export const aspects: readonly Aspect[] = [
  { heading: 'The file', standing: ({ status }) => ({ file: status }), speaksOf: () => 'file' },
  {
    heading: 'Each side: the complainant, and every person involved',
    standing: (state) =>
      state.status === 'unregistered'
        ? {}
        : Object.fromEntries(partiesOf(state).map((party) => [nameOf(party), sideOf(state, party)?.status ?? 'gone'])),
    speaksOf: (event) => {
      switch (event.type) {
        case 'ExplanationGiven':
          return nameOf(event.by);
        case 'ExplanationRequested':
        case 'ExplanationWaived':
        case 'ReminderSent':
          return nameOf(event.of);
        case 'ConversationHeld':
          return event.about === 'explanation' ? nameOf(event.with) : null;
        default:
          return null;
      }
    },
  },
  {
    heading: 'The authorisation of a representative',
    standing: (state) =>
      state.status === 'unregistered' ? {} : { it: state.representation?.authorisation.status ?? 'nobody' },
    speaksOf: ({ type }) => (/^(Representative|Authorisation)/.test(type) ? 'it' : null),
  },
  {
    heading: 'Each conversation',
    standing: (state) =>
      state.status === 'unregistered'
        ? {}
        : Object.fromEntries(state.conversations.map(({ id, status }) => [id, status])),
    speaksOf: (event) => ('conversation' in event ? event.conversation : null),
  },
  {
    heading: 'The objection',
    standing: (state): Standing => {
      const objection = state.status === 'unregistered' ? null : objectionOf(state);
      return objection ? { it: objection.status } : {};
    },
    speaksOf: (event) =>
      /^(Objection|Objector|LateObjection)/.test(event.type) ||
      (event.type === 'ConversationHeld' && event.about === 'objection' && event.with.party === 'complainant')
        ? 'it'
        : null,
  },
  {
    heading: 'Each measure',
    standing: (state) =>
      state.status === 'unregistered'
        ? {}
        : Object.fromEntries(state.measures.map(({ id, progress }) => [id, progress.status])),
    speaksOf: (event) => (event.type !== 'MeasureLinked' && 'measure' in event ? event.measure : null),
  },
];

/** The arrows of one aspect that a single event went along. */
export const arrowsAlong = (
  { standing, speaksOf }: Aspect,
  before: ComplaintState,
  after: ComplaintState,
  event: ComplaintEvent,
): readonly string[] => {
  const from = standing(before);
  const to = standing(after);
  const about = speaksOf(event);
  return [...new Set([...Object.keys(from), ...Object.keys(to)])]
    .filter((name) => from[name] !== to[name] || name === about)
    .map((name) => `${from[name] ?? '[*]'} --> ${to[name] ?? '[*]'} : ${event.type}`);
};
