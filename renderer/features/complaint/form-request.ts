import { assertNever } from '../../../shared/base/assert-never.ts';
import type { StreamId } from '../../../shared/base/ids.ts';
import type { Action } from '../../../shared/complaint/actions.ts';
import type { LetterKind } from '../../../shared/complaint/letter-kind.ts';
import type { Party } from '../../../shared/complaint/parties.ts';

/** Which form stands open beside the file. */
export type FormRequest =
  | { readonly form: 'acknowledgement' }
  | { readonly form: 'request'; readonly party: Party }
  | { readonly form: 'explanation'; readonly party: Party }
  | { readonly form: 'waiver'; readonly party: Party }
  | { readonly form: 'person' }
  | { readonly form: 'verdict' }
  | { readonly form: 'verdict-sent' }
  | { readonly form: 'note' }
  | { readonly form: 'documents' }
  | { readonly form: 'handler' };

/** What pressing something does: it opens a form here, or the screen where the letter is written. */
export type Act =
  | { readonly act: 'form'; readonly request: FormRequest }
  | { readonly act: 'letter'; readonly letter: LetterKind; readonly party: Party };

const form = (request: FormRequest): Act => ({ act: 'form', request });

/** Where an action of the procedure is carried out; registering has a screen of its own. */
export const actOf = (action: Action): Act | null => {
  switch (action.action) {
    case 'register':
      return null;
    case 'acknowledge':
      return form({ form: 'acknowledgement' });
    case 'ask-explanation':
      return form({ form: 'request', party: action.party });
    case 'record-explanation':
      return form({ form: 'explanation', party: action.party });
    case 'waive-explanation':
      return form({ form: 'waiver', party: action.party });
    case 'name-person-involved':
      return form({ form: 'person' });
    case 'issue-verdict':
      return form({ form: 'verdict' });
    case 'send-verdict':
      return form({ form: 'verdict-sent' });
    case 'file-letter':
      return { act: 'letter', letter: action.letter, party: action.party };
    case 'add-documents':
      return form({ form: 'documents' });
    case 'add-note':
      return form({ form: 'note' });
    case 'assign-handler':
      return form({ form: 'handler' });
    default:
      return assertNever(action);
  }
};

/** The name under which a form's draft is kept: one for each complaint, form and side. */
export const draftSlot = (stream: StreamId, request: FormRequest): string => {
  const side =
    'party' in request ? `:${request.party.party === 'complainant' ? 'complainant' : request.party.person}` : '';
  return `complaint:${stream}:${request.form}${side}`;
};
