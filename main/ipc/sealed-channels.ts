import { ok } from '../../shared/base/result.ts';
import type { HandlersOf } from './answer.ts';
import { type OpenRegister, withRegister } from './with-register.ts';

/** Opening and sealing what the query store keeps, and drafts. */
export const sealedChannels = (open: OpenRegister): HandlersOf<'records' | 'projections' | 'drafts'> => ({
  'records:open': withRegister(open, ({ journal }, { frames }) => ok(journal.open(frames))),
  'projections:seal': withRegister(open, ({ vault }, { items }) =>
    ok(items.map(({ stream, text }) => vault.sealProjection(stream, text) ?? new Uint8Array(0))),
  ),
  'projections:open': withRegister(open, ({ vault }, { items }) =>
    ok(items.map(({ stream, bytes }) => vault.openProjection(stream, bytes))),
  ),
  'drafts:save': withRegister(open, ({ drafts }, { slot, text }) => drafts.save(slot, text)),
  'drafts:load': withRegister(open, ({ drafts }, { slot }) => drafts.load(slot)),
  'drafts:discard': withRegister(open, ({ drafts }, { slot }) => drafts.discard(slot)),
});
