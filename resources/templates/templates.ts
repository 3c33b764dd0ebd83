import { Document, Packer } from 'docx';
import type { LetterKind } from '../../shared/complaint/letter-kind.ts';
import { acknowledgement } from './acknowledgement.ts';
import { authorisationForm, authorisationRequest } from './authorisation-request.ts';
import { boardDecision } from './board-decision.ts';
import { conversationAnswer, conversationRecord } from './conversation-record.ts';
import { delayNotice } from './delay-notice.ts';
import { endingConfirmed } from './ending-confirmed.ts';
import { forwardedToBoard } from './forwarded-to-board.ts';
import { forwardedToDpo } from './forwarded-to-dpo.ts';
import { invitationToExplain } from './invitation-to-explain.ts';
import { notHandled } from './not-handled.ts';
import { objectionInvitation } from './objection-invitation.ts';
import { objectionTooLate } from './objection-too-late.ts';
import { closing, footers, headers } from './page.ts';
import type { Block } from './parts.ts';
import { reminderToPersonInvolved } from './reminder-to-person-involved.ts';
import { requestToPersonInvolved } from './request-to-person-involved.ts';
import { millimetres, numbering, styles } from './styles.ts';
import { verdict } from './verdict.ts';

type Letter = {
  readonly title: string;
  readonly blocks: () => readonly Block[];
  /** What comes after the signature: a form on a page of its own. */
  readonly enclosure?: () => readonly Block[];
};

const letters: Readonly<Record<LetterKind, Letter>> = {
  acknowledgement: { title: 'Ontvangstbevestiging', blocks: acknowledgement },
  'authorisation-request': {
    title: 'Verzoek om een machtiging',
    blocks: authorisationRequest,
    enclosure: authorisationForm,
  },
  'invitation-to-explain': { title: 'Uitnodiging voor een toelichting', blocks: invitationToExplain },
  'request-to-person-involved': { title: 'Verzoek om een toelichting', blocks: requestToPersonInvolved },
  'reminder-to-person-involved': { title: 'Herinnering toelichting', blocks: reminderToPersonInvolved },
  'conversation-record': { title: 'Gespreksverslag', blocks: conversationRecord, enclosure: conversationAnswer },
  'delay-notice': { title: 'Bericht van vertraging', blocks: delayNotice },
  verdict: { title: 'Uitspraak op uw klacht', blocks: verdict },
  'not-handled': { title: 'Niet in behandeling', blocks: notHandled },
  'forwarded-to-board': { title: 'Doorgegeven aan de directie', blocks: forwardedToBoard },
  'forwarded-to-dpo': { title: 'Functionaris gegevensbescherming ingelicht', blocks: forwardedToDpo },
  'ending-confirmed': { title: 'Bevestiging', blocks: endingConfirmed },
  'objection-invitation': { title: 'Uitnodiging hoorgesprek', blocks: objectionInvitation },
  'objection-too-late': { title: 'Bezwaar te laat', blocks: objectionTooLate },
  'board-decision': { title: 'Beslissing op bezwaar', blocks: boardDecision },
};

/** The shipped Word template of one kind of letter: A4, Dutch, with placeholders. */
export const buildTemplate = async (kind: LetterKind): Promise<Uint8Array> => {
  const { title, blocks, enclosure } = letters[kind];
  const document = new Document({
    title: `${title} {{number}}`,
    creator: '{{organisationName}}',
    lastModifiedBy: 'Gegrond',
    styles,
    numbering,
    // Word 2013 and later: without it Word opens the letter in its compatibility mode.
    compatibility: { version: 15 },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: millimetres(210), height: millimetres(297) },
            margin: {
              top: millimetres(18),
              right: millimetres(20),
              bottom: millimetres(20),
              left: millimetres(25),
              header: millimetres(10),
              footer: millimetres(10),
            },
          },
        },
        headers: headers(),
        footers: footers(),
        children: [...blocks(), ...closing(), ...(enclosure?.() ?? [])],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
};
