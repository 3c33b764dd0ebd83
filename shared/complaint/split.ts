import type { StreamId } from '../base/ids.ts';
import { ok, type Result } from '../base/result.ts';
import { may } from '../members/rights.ts';
import type { ComplaintCommand, DecisionContext } from './commands.ts';
import { decide } from './decide.ts';
import type { ComplaintEvent } from './events.ts';
import type { Refusal } from './refusals.ts';
import type { ComplaintState, OpenComplaint } from './state.ts';

/** What a person asks for: which subjects go on in a file of their own, since when and why. */
export type SplitOff = Omit<Extract<ComplaintCommand, { type: 'SplitOffPart' }>, 'into'>;

/** The facts of the two files, to be written down together or not at all. */
export type Split = { readonly here: readonly ComplaintEvent[]; readonly there: readonly ComplaintEvent[] };

/**
 * R16, R17: splits part of a complaint off into a new file, with a number of its own (`context.nextNumber`) in the
 * stream `newStream`. The complaint's words and dates go along, so every term runs from the same receipt; documents
 * do not, because they are sealed under the first file's key: `splitFrom` leads to them.
 */
export const decideSplit = (
  command: SplitOff,
  state: ComplaintState,
  context: DecisionContext & { readonly newStream: StreamId },
): Result<Split, Refusal> => {
  const into = { stream: context.newStream, number: context.nextNumber };
  const here = decide({ ...command, into }, state, context);
  if (!here.ok) return here;
  if (state.status === 'unregistered') throw new Error('Split a complaint that was never registered');
  return ok({ here: here.value, there: partOf(state, command, context) });
};

const partOf = (state: OpenComplaint, command: SplitOff, context: DecisionContext): readonly ComplaintEvent[] => {
  const { received, representation, acknowledgement } = state;
  const from = context.records[0];
  if (!from) throw new Error('Split a complaint without its records');
  const handler = [state.handler, context.actor].find((each) => {
    const member = context.members.find(({ id }) => id === each?.id);
    return member && may(member, 'handle-complaints');
  });
  return [
    {
      ...received,
      type: 'ComplaintReceived',
      number: context.nextNumber,
      subjects: received.subjects.filter((subject) => command.subjects.includes(subject)),
      representative: representation?.representative ?? null,
      documents: [],
      // The mail lies in the first file: an answer to it belongs there.
      messageId: null,
      splitFrom: { stream: from.stream, number: received.number },
    },
    ...(handler ? [{ type: 'HandlerAssigned', handler: { id: handler.id, name: handler.name } } as const] : []),
    // R3: the complainant was told that the complaint came in, whatever part of it is handled where.
    ...(acknowledgement
      ? [
          {
            type: 'AcknowledgementSent',
            sentOn: acknowledgement.sentOn,
            means: acknowledgement.means,
            document: null,
          } as const,
        ]
      : []),
  ];
};
