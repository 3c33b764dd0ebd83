import { Document, Packer } from 'docx';
import type { LetterKind } from '../../shared/complaint/letter-kind.ts';
import { acknowledgement } from './acknowledgement.ts';
import { invitationToExplain } from './invitation-to-explain.ts';
import { type Block, closing, footers, headers } from './parts.ts';
import { requestToPersonInvolved } from './request-to-person-involved.ts';
import { millimetres, numbering, styles } from './styles.ts';
import { verdict } from './verdict.ts';

const letters: Readonly<Record<LetterKind, { readonly title: string; readonly blocks: () => readonly Block[] }>> = {
  acknowledgement: { title: 'Ontvangstbevestiging', blocks: acknowledgement },
  'invitation-to-explain': { title: 'Uitnodiging voor een toelichting', blocks: invitationToExplain },
  'request-to-person-involved': { title: 'Verzoek om een toelichting', blocks: requestToPersonInvolved },
  verdict: { title: 'Uitspraak op uw klacht', blocks: verdict },
};

/** The shipped Word template of one kind of letter: A4, Dutch, with placeholders. */
export const buildTemplate = async (kind: LetterKind): Promise<Uint8Array> => {
  const { title, blocks } = letters[kind];
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
        children: [...blocks(), ...closing()],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
};
