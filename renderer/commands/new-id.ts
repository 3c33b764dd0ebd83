import type { MemberId } from '../../shared/base/ids.ts';
import type { PersonId } from '../../shared/complaint/parties.ts';
import type { ChannelId, SubjectId } from '../../shared/complaint/subjects.ts';

/** The one place in the window that asks for randomness; streams and keys get theirs in the main process. */
const newId = (): string => crypto.randomUUID();

export const newPersonId = (): PersonId => newId() as PersonId;
export const newMeasureId = (): string => newId();
export const newConversationId = (): string => newId();
export const newMemberId = (): MemberId => newId() as MemberId;
/** Of a subject or channel that an organisation adds itself. */
export const newEntryId = <Id extends SubjectId | ChannelId>(): Id => newId() as Id;
