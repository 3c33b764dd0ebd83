import type { DeviceId, MemberId, StreamId } from '../base/ids.ts';
import type { Instant } from '../base/plain-date.ts';
import type { Result } from '../base/result.ts';
import type { DocumentRef } from '../complaint/document.ts';
import type { LetterKind } from '../complaint/letter-kind.ts';
import type { Dossier, DossierError, DossierPicture, MadeDossier } from '../dossier/dossier.ts';
import type { IncomingMessage, ReadEmlError } from '../mail/incoming-message.ts';
import type { Role } from '../members/members.ts';
import type { Heads, RecordBody } from '../record/record.ts';
import type { Organisation } from '../register/register.ts';
import type {
  BackupFacts,
  BackupProgress,
  BackupStatus,
  FindBackupError,
  MadeBackup,
  MakeBackupError,
  OpenBackup,
  RestoreError,
} from './backup-types.ts';
import type { DraftError, FolderFile, MessageDraft, SavedFolder, SaveFolderError } from './file-types.ts';
import type { Preferences } from './preferences.ts';
import type { ReportDocument, ReportSheet } from './report-types.ts';
import type { OwnTemplateUnreadable, TemplateInUse, TemplateProblem, TemplateRefusal } from './template-types.ts';

/**
 * Everything that crosses between the window and the main process: one map from channel to what goes in and
 * what comes out. Bytes travel as `Uint8Array`. Expected failure travels as a `Result`; a rejection is a bug.
 */
export type Requests = {
  // — the session: who is signed in, on which register —
  'session:status': Call<void, SessionStatus>;
  'session:create': Call<NewRegister, Result<{ readonly recoveryKit: string }, CreateError>>;
  /** The two groups of the kit that were asked back; the register opens only after this. */
  'session:confirm-kit': Call<{ readonly groups: readonly KitGroup[] }, Result<OpenSession, ConfirmError>>;
  'session:unlock': Call<{ readonly passphrase: string }, Result<OpenSession, UnlockError | WriteFailed>>;
  'session:recover': Call<
    { readonly recoveryKit: string; readonly newPassphrase: string },
    Result<OpenSession, UnlockError | WeakPassphrase | WriteFailed>
  >;
  /** Keys out of memory, opened copies removed. While the kit is being confirmed: leaves that, and nothing was made. */
  'session:lock': Call<void, void>;
  'session:change-passphrase': Call<
    { readonly current: string; readonly next: string },
    Result<null, UnlockError | WeakPassphrase | Locked | WriteFailed>
  >;
  /** Prints the kit through the system's print dialog. Only while the kit is being confirmed. */
  'session:print-kit': Call<void, Result<null, PrintError>>;
  /** The same sheet as a PDF, through a save dialog: the chosen path, or `null` when the person cancelled. */
  'session:save-kit': Call<void, Result<string | null, PrintError | WriteFailed>>;

  // — the journal: the only thing that is ever written —
  'journal:new-stream': Call<void, Result<StreamId, Locked | WriteFailed>>;
  'journal:append': Call<Append, Result<Appended, AppendError>>;
  'journal:heads': Call<void, Result<Heads, Locked>>;
  /** Records after a checkpoint, each device's in order, at most `limit`. */
  'journal:read': Call<{ readonly after: Checkpoint; readonly limit: number }, Result<RecordBatch, Locked>>;
  'journal:health': Call<void, Result<JournalHealth, Locked>>;
  /** Hands back good copies of records that the journal lost; each is verified before it is written. */
  'journal:heal': Call<
    { readonly frames: readonly Uint8Array[] },
    Result<{ readonly healed: number }, Locked | WriteFailed>
  >;

  // — opening and sealing what the query store keeps —
  'records:open': Call<{ readonly frames: readonly Uint8Array[] }, Result<readonly OpenedRecord[], Locked>>;
  /** In the same order; empty bytes where the stream has no key (any more), which later open to `null`. */
  'projections:seal': Call<{ readonly items: readonly Projection[] }, Result<readonly Uint8Array[], Locked>>;
  /** `null` where the complaint's key is gone or the bytes were changed. */
  'projections:open': Call<{ readonly items: readonly SealedProjection[] }, Result<readonly (string | null)[], Locked>>;
  'drafts:save': Call<{ readonly slot: string; readonly text: string }, Result<null, Locked | WriteFailed>>;
  'drafts:load': Call<{ readonly slot: string }, Result<string | null, Locked>>;
  'drafts:discard': Call<{ readonly slot: string }, Result<null, Locked>>;

  // — intake and documents —
  /** Reads a dropped mail file and keeps it in hand until it is filed or let go. */
  'intake:read': Call<{ readonly name: string; readonly bytes: Uint8Array }, Result<Intake, ReadEmlError | Locked>>;
  /** The same through the system's open dialog; `null` when the person cancelled. */
  'intake:open': Call<void, Result<Intake | null, ReadEmlError | FileUnreadable | Locked>>;
  /** The oldest mail file that the system handed over (double-clicked, opened with) and nobody took yet, or `null`. */
  'intake:take-offered': Call<void, Result<Intake | null, ReadEmlError | FileUnreadable | Locked>>;
  /** Seals the original and its attachments under the stream's key, original first. */
  'intake:file': Call<
    { readonly intake: string; readonly stream: StreamId },
    Result<readonly DocumentRef[], DocumentError>
  >;
  'intake:let-go': Call<{ readonly intake: string }, void>;
  'documents:add': Call<
    { readonly stream: StreamId; readonly files: readonly NewFile[] },
    Result<readonly DocumentRef[], DocumentError>
  >;
  'documents:read': Call<
    { readonly stream: StreamId; readonly document: DocumentRef },
    Result<Uint8Array, DocumentError>
  >;
  /** `null` when the person cancelled; otherwise the chosen path, for a message. */
  'documents:save-as': Call<
    { readonly stream: StreamId; readonly document: DocumentRef },
    Result<string | null, DocumentError>
  >;
  /** Opens a read-only copy in the system's own program; the copy goes when the register locks. */
  'documents:open': Call<{ readonly stream: StreamId; readonly document: DocumentRef }, Result<null, DocumentError>>;

  // — letters —
  /** Filled from the organisation's own template where it has one, otherwise from the shipped one. */
  'letters:compose': Call<
    {
      readonly letter: LetterKind;
      readonly fields: Readonly<Record<string, unknown>>;
      readonly template: DocumentRef | null;
    },
    Result<Uint8Array, LetterError | Locked>
  >;
  /** Says whether a file can be this letter's template, naming all that is wrong. It is put in with `documents:add`. */
  'templates:check': Call<
    { readonly letter: LetterKind; readonly name: string; readonly bytes: Uint8Array },
    Result<null, TemplateRefusal | Locked>
  >;
  /** Through the save dialog, to be changed in Word: the chosen path, or `null` when the person cancelled. */
  'templates:export': Call<TemplateInUse, Result<string | null, TemplateFileError>>;
  /** Shows a read-only copy in Word. */
  'templates:open': Call<TemplateInUse, Result<null, TemplateFileError>>;

  // — messages, for the person's own mail program —
  /** Opens a new message there with the letter attached, ready to send. The program itself sends nothing. */
  'messages:draft': Call<MessageDraft, Result<{ readonly messageId: string }, DraftError>>;
  /** The same message as an `.eml` file, through the save dialog; `null` when the person cancelled. */
  'messages:save-draft': Call<
    MessageDraft,
    Result<{ readonly messageId: string; readonly path: string } | null, DraftError>
  >;

  // — files that leave the register —
  /** What the window made, through the save dialog: the chosen path, or `null` when the person cancelled. */
  'files:save-as': Call<
    { readonly name: string; readonly bytes: Uint8Array },
    Result<string | null, Locked | WriteFailed>
  >;
  /** The page as it prints, as a PDF through the save dialog: the chosen path, or `null` when the person cancelled. */
  'files:save-page-as-pdf': Call<{ readonly name: string }, Result<string | null, Locked | WriteFailed | PrintError>>;
  /** Makes a new folder `name` in a folder that the person chooses and writes the files into it; tells `files:saving`. */
  'files:save-folder': Call<
    { readonly name: string; readonly files: readonly FolderFile[] },
    Result<SavedFolder | null, SaveFolderError>
  >;
  /** Stops after the file that is being written. */
  'files:cancel-saving': Call<void, void>;

  // — the dossier: a whole file as one document —
  /** Writes the file's own documents into it; tells `dossier:making`. One at a time. */
  'dossier:make': Call<
    { readonly stream: StreamId; readonly dossier: Dossier; readonly pictures: readonly DossierPicture[] },
    Result<MadeDossier, DossierError>
  >;
  'dossier:cancel': Call<void, void>;
  /** Shows a read-only copy of the last one that was made, in Word. */
  'dossier:open': Call<{ readonly name: string }, Result<null, DocumentError>>;

  // — back-ups: the whole register in one sealed file —
  'backup:status': Call<void, BackupStatus>;
  /** Through the save dialog; tells `backup:progress`. `null` when the person cancelled the dialog. */
  'backup:make': Call<void, Result<MadeBackup | null, MakeBackupError>>;
  /** Stops what is being made, checked or restored, and what was half-written goes; or lets go of what was found. */
  'backup:stop': Call<void, void>;
  /** Through the system's dialog; from then on one is made daily, the first at once. */
  'backup:choose-folder': Call<void, Result<BackupStatus, Locked | MakeBackupError>>;
  /** No more daily ones; those that were made stay. */
  'backup:leave-folder': Call<void, Result<BackupStatus, Locked>>;
  /** Of how many days a back-up is kept, 1 to 365. */
  'backup:keep': Call<{ readonly days: number }, Result<BackupStatus, Locked>>;
  /** Through the open dialog, where no register is; every byte is checked. `null` when the person cancelled. */
  'backup:find': Call<void, Result<BackupFacts | null, FindBackupError>>;
  /** Restores the back-up that was found last, and opens the register as a new device. Nothing stays of one that fails. */
  'backup:restore': Call<OpenBackup, Result<OpenSession, RestoreError>>;

  // — the yearly figures as files, through the save dialog: the chosen path, or `null` when the person cancelled —
  'report:save-document': Call<
    { readonly name: string; readonly document: ReportDocument },
    Result<string | null, Locked | WriteFailed>
  >;
  'report:save-workbook': Call<
    { readonly name: string; readonly sheets: readonly ReportSheet[] },
    Result<string | null, Locked | WriteFailed>
  >;

  // — this machine —
  'preferences:get': Call<void, Preferences>;
  'preferences:set': Call<Partial<Preferences>, Preferences>;
  'app:about': Call<void, About>;
};

/** What the main process tells the window unasked. */
export type Announcements = {
  /** Records were added; read on from your checkpoint. */
  'journal:advanced': Heads;
  'session:locked': null;
  'menu:chosen': MenuChoice;
  /** A mail file was handed over by the system: ask `intake:take-offered` once the register is open. */
  'intake:offered': null;
  /** How far `files:save-folder` is. */
  'files:saving': { readonly done: number; readonly of: number };
  /** How far `dossier:make` is: documents read. */
  'dossier:making': { readonly done: number; readonly of: number };
  'backup:progress': BackupProgress;
  /** A back-up was made or failed, or the choices changed. */
  'backup:changed': BackupStatus;
};

/** How an answer travels: a refused request never reached a handler (except `failed`, a bug in one; the log has it). */
export type Reply =
  | { readonly status: 'answered'; readonly value: unknown }
  | { readonly status: 'refused'; readonly reason: RequestRefusal };
export type RequestRefusal = 'wrong-sender' | 'unknown-channel' | 'invalid-input' | 'failed';

type Call<In, Out> = { readonly in: In; readonly out: Out };
export type Channel = keyof Requests;
export type Announcement = keyof Announcements;
export type MenuChoice = 'new-complaint' | 'open-mail' | 'lock' | 'settings' | 'keys';

export type Locked = { readonly type: 'locked' };
export type WeakPassphrase = { readonly type: 'passphrase-too-short'; readonly minimum: number };
export type WriteFailed = { readonly type: 'disk-full' } | { readonly type: 'write-failed'; readonly code: string };
export type CreateError = WeakPassphrase | WriteFailed | { readonly type: 'register-exists' };
/** `locked`: there is no kit to confirm. */
export type ConfirmError =
  | Locked
  | WriteFailed
  | { readonly type: 'kit-mismatch' }
  | { readonly type: 'register-exists' };
export type UnlockError =
  | { readonly type: 'wrong-passphrase'; readonly waitSeconds: number }
  | { readonly type: 'wrong-kit'; readonly waitSeconds: number }
  /** The OS keyring no longer holds this register's secret: the kit opens it. */
  | { readonly type: 'keyring-lost' }
  | { readonly type: 'vault-damaged' }
  | { readonly type: 'no-register' };
export type PrintError = Locked | { readonly type: 'print-failed' } | { readonly type: 'print-cancelled' };
export type AppendError = Locked | WriteFailed | { readonly type: 'behind'; readonly head: number };
export type DocumentError =
  | Locked
  | WriteFailed
  | { readonly type: 'document-missing' }
  | { readonly type: 'document-damaged' }
  | { readonly type: 'too-large'; readonly limit: number }
  | { readonly type: 'intake-gone' }
  | { readonly type: 'no-program' }
  /** A kind of file that runs when it is opened: it is only ever saved. */
  | { readonly type: 'unsafe-type' };
/** The file that was chosen is gone, a folder, or not ours to read. */
export type FileUnreadable = { readonly type: 'file-unreadable' };
export type LetterError =
  | { readonly type: 'template-missing' }
  | OwnTemplateUnreadable
  | { readonly type: 'template-broken'; readonly problems: readonly TemplateProblem[] }
  | { readonly type: 'fields-missing'; readonly placeholders: readonly string[] };

export type TemplateFileError = DocumentError | { readonly type: 'template-missing' };

export type SessionStatus =
  | { readonly status: 'no-register' }
  | { readonly status: 'locked'; readonly organisationHint: string | null }
  | { readonly status: 'confirming-kit'; readonly askFor: readonly number[] }
  | ({ readonly status: 'open' } & OpenSession);

export type OpenSession = {
  readonly device: DeviceId;
  readonly deviceLetter: string;
  readonly member: MemberId;
  readonly registerStream: StreamId;
  /** `os-keyring`: passphrase and the system's keyring together; `passphrase-only`: no real keyring here. */
  readonly protection: 'os-keyring' | 'passphrase-only';
  readonly heads: Heads;
};

export type NewRegister = {
  readonly organisation: Organisation;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly passphrase: string;
};
/** `index` counts from 0. */
export type KitGroup = { readonly index: number; readonly text: string };

/** The events of one command: all are recorded or none, also when they belong to several files. */
export type Append = {
  /** This device's head that the events were decided on; `behind` when the journal has moved on since. */
  readonly expectedSeq: number;
  readonly entries: readonly AppendEntry[];
};
export type AppendEntry = { readonly stream: StreamId; readonly event: { readonly type: string } };
/** Said only after fsync. */
export type Appended = { readonly heads: Heads; readonly firstSeq: number };

/** The last number read, per device; absent is none. */
export type Checkpoint = Readonly<Record<DeviceId, number>>;
export type RecordBatch = { readonly records: readonly FedRecord[]; readonly more: boolean };
export type FedRecord = {
  readonly device: DeviceId;
  readonly seq: number;
  readonly L: number;
  readonly stream: StreamId;
  /** SHA-256 of the header bytes, lower-case hex. */
  readonly hash: string;
  /** The whole sealed record, as it lies in the journal. */
  readonly frame: Uint8Array;
  /** `null`: this record cannot be opened (its key was destroyed, or the bytes are damaged). */
  readonly body: RecordBody | null;
};
export type OpenedRecord = Omit<FedRecord, 'frame'> | null;
export type Projection = { readonly stream: StreamId; readonly text: string };
export type SealedProjection = { readonly stream: StreamId; readonly bytes: Uint8Array };

/** What the journal found wrong when it was read; the rest works. */
export type JournalHealth = {
  readonly records: number;
  readonly damaged: readonly {
    readonly device: DeviceId;
    readonly seq: number | null;
    /** In the journal's folder; `offset` counts in it. */
    readonly file: string;
    readonly offset: number;
    readonly length: number;
    readonly healed: boolean;
  }[];
};

export type NewFile = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array };
export type Intake = { readonly id: string; readonly name: string; readonly message: IncomingMessage };

export type About = {
  readonly version: string;
  /** `electron` or `chromium-host`: shown, because real data belongs in real Electron. */
  readonly engine: string;
  readonly dataFolder: string;
  readonly now: Instant;
  /** The window was loaded afresh because its page crashed; nothing recorded was lost. */
  readonly afterCrash: boolean;
};
