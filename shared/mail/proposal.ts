import type { PlainDate } from '../base/plain-date.ts';
import type { ComplainantKind } from '../complaint/parties.ts';
import type { ChannelId, SubjectId } from '../complaint/subjects.ts';

/** Where a proposed value came from, so that the screen can say so. */
export type ProposalSource = 'form' | 'reply-to' | 'from' | 'sent-date' | 'subject-line' | 'text' | 'signature';
export type Proposed<T> = { readonly value: T; readonly source: ProposalSource };

/** A subject (R18) that the mail names or hints at. */
export type SuspectedSubject = {
  readonly subject: SubjectId;
  readonly source: ProposalSource;
  /** The words that gave it away, as they stand in the mail. */
  readonly words: string;
};

/** R4: someone seems to file for someone else. */
export type SuspectedRepresentative = {
  readonly source: 'form' | 'subject-line' | 'text';
  /** The words that gave it away, as they stand in the mail. */
  readonly words: string;
  readonly name: Proposed<string> | null;
  readonly organisation: Proposed<string> | null;
  readonly email: Proposed<string> | null;
  readonly phone: Proposed<string> | null;
};

/** The values that the register form starts with; every one is a guess that a person confirms. */
export type IntakeProposal = {
  readonly receivedOn: Proposed<PlainDate> | null;
  readonly channel: Proposed<ChannelId>;
  /** When a representative is suspected, only what the mail says of the complainant themselves. */
  readonly complainant: {
    readonly name: Proposed<string> | null;
    readonly organisation: Proposed<string> | null;
    readonly email: Proposed<string> | null;
    readonly phone: Proposed<string> | null;
    readonly address: Proposed<string> | null;
    readonly kind: Proposed<ComplainantKind> | null;
  };
  readonly representative: SuspectedRepresentative | null;
  /** One line, without `RE:` and `FW:`, at most 120 characters. */
  readonly summary: Proposed<string> | null;
  readonly text: Proposed<string>;
  readonly wish: Proposed<string> | null;
  readonly incidentOn: Proposed<PlainDate> | null;
  readonly subjects: readonly SuspectedSubject[];
  readonly messageId: string | null;
};
