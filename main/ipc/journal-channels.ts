import { ok } from '../../shared/base/result.ts';
import type { HandlersOf } from './answer.ts';
import { type OpenRegister, withRegister } from './with-register.ts';

export const journalChannels = (open: OpenRegister): HandlersOf<'journal'> => ({
  'journal:new-stream': withRegister(open, ({ vault }) => vault.newStream()),
  'journal:append': withRegister(open, ({ journal }, request) => journal.append(request)),
  'journal:heads': withRegister(open, ({ journal }) => ok(journal.heads())),
  'journal:read': withRegister(open, async ({ journal }, { after, limit }) =>
    ok(await journal.readAfter(after, limit)),
  ),
  'journal:health': withRegister(open, ({ journal }) => ok(journal.health())),
  'journal:heal': withRegister(open, ({ journal }, { frames }) => journal.heal(frames)),
});
