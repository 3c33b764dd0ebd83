import { assertNever } from '../../../../shared/base/assert-never.ts';
import type { Complainant, Contact } from '../../../../shared/complaint/parties.ts';
import type { Representation } from '../../../../shared/complaint/state.ts';
import type { DossierBlock, DossierChapter, DossierFact } from '../../../../shared/dossier/dossier.ts';
import { dossierDocument } from '../../../text/nl/dossier-document.ts';
import type { Words } from '../../../text/text.tsx';
import { hearingWords } from '../hearing-words.ts';
import { type DossierDesk, fact, facts, heading, inFull } from './dossier-desk.ts';

const words = dossierDocument.parties;

/** Everybody in the file: how to reach them, and where their hearing or authorisation stands (R4 to R6). */
export const peopleChapter = ({ state, telling }: Pick<DossierDesk, 'state' | 'telling'>): DossierChapter => {
  const all = telling.words;
  const { fields } = all.complaint;
  const { complainant } = state.received;
  const heard = (hearing: Parameters<typeof hearingWords>[0]) => fact(words.hearing, hearingWords(hearing, all, 'nl'));
  return {
    title: words.title,
    blocks: [
      heading(words.complainant(complainant.name)),
      ...facts(kindOf(complainant, all), contactFacts(complainant, all), heard(state.complainantHearing)),
      ...(state.representation ? representative(state.representation, all) : []),
      ...state.involved.flatMap(({ person, hearing }) => [
        heading(words.person(person.name)),
        ...facts(
          fact(fields.position, person.position),
          fact(fields.department, person.department),
          fact(fields.email, person.email),
          heard(hearing),
        ),
      ]),
      heading(words.handling),
      ...facts(handling(state, all)),
    ],
  };
};

const kindOf = ({ kind }: Complainant, { domain }: Words): readonly DossierFact[] =>
  fact(words.kind, domain.complainantKinds[kind]);

const contactFacts = (contact: Contact, { complaint }: Words): readonly DossierFact[] => {
  const { fields } = complaint;
  return [
    ...fact(fields.organisation, contact.organisation),
    ...fact(fields.address, contact.address),
    ...fact(fields.email, contact.email),
    ...fact(fields.phone, contact.phone),
  ];
};

/** R4. */
const representative = ({ representative, authorisation }: Representation, all: Words): readonly DossierBlock[] => {
  const { status } = all.complaint.authorisation;
  const standing = (): readonly DossierFact[] => {
    switch (authorisation.status) {
      case 'needed':
        return fact(words.authorisation, status.needed);
      case 'requested':
        return fact(words.authorisation, status.requested(inFull(authorisation.requestedOn)));
      case 'received':
        return [
          ...fact(words.authorisation, status.received(inFull(authorisation.receivedOn))),
          ...fact(words.signedOn, authorisation.signedOn && inFull(authorisation.signedOn)),
        ];
      case 'withdrawn':
        return [
          ...fact(words.authorisation, status.withdrawn(inFull(authorisation.withdrawnOn))),
          ...fact(all.complaint.fields.reason, authorisation.reason),
        ];
      default:
        return assertNever(authorisation);
    }
  };
  return [heading(words.representative(representative.name)), ...facts(contactFacts(representative, all), standing())];
};

/** Who handles it; R17: that the board does; R2: that the DPO was told. */
const handling = ({ handler, route, dpoInformed }: DossierDesk['state'], all: Words): readonly DossierFact[] => [
  ...fact(all.complaint.fields.handler, handler?.name ?? words.noHandler),
  ...(route.by === 'board' ? fact(words.board, words.boardSince(inFull(route.since), route.reason)) : []),
  ...(dpoInformed
    ? fact(words.dpo, words.dpoInformed(inFull(dpoInformed.sentOn), all.domain.sendMeans[dpoInformed.means]))
    : []),
];
