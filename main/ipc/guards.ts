import type { DeviceId, StreamId } from '../../shared/base/ids.ts';
import type { DocumentRef } from '../../shared/complaint/document.ts';
import { type LetterKind, letterKinds } from '../../shared/complaint/letter-kind.ts';
import { parseEvent } from '../../shared/complaint/parse-event.ts';
import type { OpenBackup } from '../../shared/ipc/backup-types.ts';
import type {
  Append,
  AppendEntry,
  Channel,
  KitGroup,
  NewFile,
  NewRegister,
  Projection,
  Requests,
  SealedProjection,
} from '../../shared/ipc/contract.ts';
import type { FolderFile, MessageDraft } from '../../shared/ipc/file-types.ts';
import type { Preferences } from '../../shared/ipc/preferences.ts';
import type { TemplateInUse } from '../../shared/ipc/template-types.ts';
import type { Role } from '../../shared/members/members.ts';
import { parseRegisterEvent } from '../../shared/register/parse-register-event.ts';
import type { Organisation } from '../../shared/register/register.ts';
import { dossierGuard, dossierPictures } from './dossier-guard.ts';
import {
  bytes,
  either,
  filled,
  type Guard,
  json,
  listOf,
  matching,
  nothing,
  object,
  oneOf,
  orNull,
  partial,
  recordOf,
  text,
  wholeNumber,
} from './guard.ts';
import { reportDocument, reportSheets } from './report-guard.ts';

/** One guard per channel: what the window may send, to the field. A channel without a guard does not compile. */
export type Guards = { readonly [C in Channel]: Guard<Requests[C]['in']> };

/** Above the product's own limit of 50 MB (`attachments`), so that a file too large gets its own sentence. */
const fileLimit = 64 * 1024 * 1024;
const mebibyte = 1024 * 1024;

const stream = matching<StreamId>(/^[a-z2-7]{26}$/);
const device = matching<DeviceId>(/^[a-z2-7]{26}$/);
const sha256 = matching(/^[0-9a-f]{64}$/);
const seq = wholeNumber(0, Number.MAX_SAFE_INTEGER);
const passphrase = text(1024);
const line = text(500);
/** As some file was called; it is cleaned before it names one here. */
const fileName = text(10_000);
/** Ids made by main or by the window: never more than letters, digits and hyphens. */
const id = matching(/^[A-Za-z0-9-]{1,64}$/);
/** Any text: a draft's file is named by a hash of it. */
const slot = filled(200);

const organisation = object<Organisation>({
  name: filled(500),
  street: line,
  postcodeAndTown: line,
  email: line,
  phone: line,
  website: line,
});
const documentRef = object<DocumentRef>({
  id,
  name: text(500),
  mediaType: text(255),
  size: wholeNumber(0, fileLimit),
  sha256,
  chunks: listOf(sha256, 64),
  wrappedKey: matching(/^[A-Za-z0-9+/]{1,500}={0,2}$/),
});
const newFile = object<NewFile>({ name: fileName, mediaType: text(255), bytes: bytes(fileLimit) });
const frames = listOf(bytes(8 * mebibyte), 5_000);
const eventJson = json({ depth: 12, nodes: 60_000, text: 2 * mebibyte });
/** Only what every reader will understand is ever written: an event that does not parse could not be taken back. */
const event: Guard<{ readonly type: string }> = (value): value is { readonly type: string } =>
  eventJson(value) && (parseEvent(value).ok || parseRegisterEvent(value).ok);
const letter = oneOf<LetterKind>(...letterKinds);
const templateInUse = object<TemplateInUse>({ letter, own: orNull(documentRef), name: fileName });
const messageDraft = object<MessageDraft>({
  stream,
  document: documentRef,
  to: line,
  subject: text(2_000),
  text: text(mebibyte),
  inReplyTo: orNull(text(2_000)),
});
const folderFile = either<FolderFile>(
  object<Extract<FolderFile, { stream: unknown }>>({ name: fileName, stream, document: documentRef }),
  object<Extract<FolderFile, { bytes: unknown }>>({ name: fileName, bytes: bytes(fileLimit) }),
);
const aboutDocument = object<Requests['documents:read']['in']>({ stream, document: documentRef });

export const guards: Guards = {
  'session:status': nothing,
  'session:create': object<NewRegister>({
    organisation,
    name: filled(200),
    roles: listOf(oneOf<Role>('officer', 'board', 'dpo', 'administrator'), 4),
    passphrase,
  }),
  'session:confirm-kit': object<Requests['session:confirm-kit']['in']>({
    groups: listOf(object<KitGroup>({ index: wholeNumber(0, 63), text: text(100) }), 8),
  }),
  'session:unlock': object<Requests['session:unlock']['in']>({ passphrase }),
  'session:recover': object<Requests['session:recover']['in']>({ recoveryKit: text(500), newPassphrase: passphrase }),
  'session:lock': nothing,
  'session:change-passphrase': object<Requests['session:change-passphrase']['in']>({
    current: passphrase,
    next: passphrase,
  }),
  'session:print-kit': nothing,
  'session:save-kit': nothing,

  'journal:new-stream': nothing,
  'journal:append': object<Append>({ expectedSeq: seq, entries: listOf(object<AppendEntry>({ stream, event }), 100) }),
  'journal:heads': nothing,
  'journal:read': object<Requests['journal:read']['in']>({
    after: recordOf<DeviceId, number>(device, seq, 1_000),
    limit: wholeNumber(1, 5_000),
  }),
  'journal:health': nothing,
  'journal:heal': object<Requests['journal:heal']['in']>({ frames }),

  'records:open': object<Requests['records:open']['in']>({ frames }),
  'projections:seal': object<Requests['projections:seal']['in']>({
    items: listOf(object<Projection>({ stream, text: text(4 * mebibyte) }), 5_000),
  }),
  'projections:open': object<Requests['projections:open']['in']>({
    items: listOf(object<SealedProjection>({ stream, bytes: bytes(16 * mebibyte) }), 5_000),
  }),
  'drafts:save': object<Requests['drafts:save']['in']>({ slot, text: text(4 * mebibyte) }),
  'drafts:load': object<Requests['drafts:load']['in']>({ slot }),
  'drafts:discard': object<Requests['drafts:discard']['in']>({ slot }),

  'intake:read': object<Requests['intake:read']['in']>({ name: fileName, bytes: bytes(fileLimit) }),
  'intake:open': nothing,
  'intake:take-offered': nothing,
  'intake:file': object<Requests['intake:file']['in']>({ intake: id, stream }),
  'intake:let-go': object<Requests['intake:let-go']['in']>({ intake: id }),
  'documents:add': object<Requests['documents:add']['in']>({ stream, files: listOf(newFile, 100) }),
  'documents:read': aboutDocument,
  'documents:save-as': aboutDocument,
  'documents:open': aboutDocument,

  'letters:compose': object<Requests['letters:compose']['in']>({
    letter,
    fields: recordOf(text(100), json({ depth: 8, nodes: 5_000, text: mebibyte }), 500),
    template: orNull(documentRef),
  }),
  'templates:check': object<Requests['templates:check']['in']>({ letter, name: fileName, bytes: bytes(fileLimit) }),
  'templates:export': templateInUse,
  'templates:open': templateInUse,
  'messages:draft': messageDraft,
  'messages:save-draft': messageDraft,
  'files:save-as': object<Requests['files:save-as']['in']>({ name: fileName, bytes: bytes(fileLimit) }),
  'files:save-page-as-pdf': object<Requests['files:save-page-as-pdf']['in']>({ name: fileName }),
  'files:save-folder': object<Requests['files:save-folder']['in']>({
    name: fileName,
    files: listOf(folderFile, 5_000),
  }),
  'files:cancel-saving': nothing,

  'dossier:make': object<Requests['dossier:make']['in']>({
    stream,
    dossier: dossierGuard(documentRef),
    pictures: dossierPictures,
  }),
  'dossier:cancel': nothing,
  'dossier:open': object<Requests['dossier:open']['in']>({ name: fileName }),

  'backup:status': nothing,
  'backup:make': nothing,
  'backup:stop': nothing,
  'backup:choose-folder': nothing,
  'backup:leave-folder': nothing,
  'backup:keep': object<Requests['backup:keep']['in']>({ days: wholeNumber(1, 365) }),
  'backup:find': nothing,
  'backup:restore': either<OpenBackup>(
    object<Extract<OpenBackup, { with: 'passphrase' }>>({ with: oneOf('passphrase'), passphrase }),
    object<Extract<OpenBackup, { with: 'kit' }>>({
      with: oneOf('kit'),
      recoveryKit: text(500),
      newPassphrase: passphrase,
    }),
  ),

  'report:save-document': object<Requests['report:save-document']['in']>({ name: fileName, document: reportDocument }),
  'report:save-workbook': object<Requests['report:save-workbook']['in']>({ name: fileName, sheets: reportSheets }),

  'preferences:get': nothing,
  'preferences:set': partial<Preferences>({
    language: oneOf('nl', 'en'),
    look: oneOf('light', 'dark', 'system'),
    idleLockMinutes: wholeNumber(1, 240),
  }),
  'app:about': nothing,
};
