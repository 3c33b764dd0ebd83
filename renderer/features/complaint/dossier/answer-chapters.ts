import { assertNever } from '../../../../shared/base/assert-never.ts';
import {
  type BoardDecision,
  type Ending,
  type Objection,
  objectionOf,
  outcomeOf,
  type Sent,
  verdictOf,
  verdictReceiptOf,
  verdictSendingOf,
} from '../../../../shared/complaint/state.ts';
import type { DossierBlock, DossierChapter, DossierFact } from '../../../../shared/dossier/dossier.ts';
import { dossierDocument } from '../../../text/nl/dossier-document.ts';
import { partyName } from '../../../text/party-words.ts';
import { subjectName } from '../../../text/subject-words.ts';
import type { Telling } from '../facts/telling.ts';
import { forwardedTo } from '../facts/value-words.ts';
import { type DossierDesk, fact, facts, inFull, text, told } from './dossier-desk.ts';

type Desk = Pick<DossierDesk, 'state' | 'telling'>;

/** R7 to R12: the verdict, its reasons, and when the complainant got it; `null` before it. */
export const verdictChapter = ({ state, telling }: Desk): DossierChapter | null => {
  const verdict = verdictOf(state);
  if (!verdict) return null;
  const words = dossierDocument.verdict;
  const { words: all, regulation } = telling;
  const { domain, complaint } = all;
  const sent = verdictSendingOf(state);
  const receipt = verdictReceiptOf(state);
  const by = state.route.by === 'board' ? domain.board : state.handler?.name;
  const sending =
    sent && words.sending(inFull(sent.sentOn), domain.sendMeans[sent.means], partyName({ party: sent.to }, state, all));
  return {
    title: words.title,
    blocks: [
      ...text('outcome', words.outcome(domain.outcomes[verdict.outcome].toLowerCase())),
      ...facts(
        fact(words.issuedOn, inFull(verdict.issuedOn)),
        fact(words.by, by ?? null),
        fact(words.sent, sending ?? words.notSent),
        sent
          ? fact(
              words.received,
              receipt
                ? words.receipt(inFull(receipt.receivedOn), domain.receiptProofs[receipt.proof])
                : words.notReceived,
            )
          : [],
        delayFacts(state),
      ),
      ...perSubject(
        verdict.perSubject.map(({ subject, outcome }) => [
          subjectName(subject, regulation, all),
          domain.outcomes[outcome].toLowerCase(),
        ]),
      ),
      ...told(complaint.fields.findings, verdict.findings),
      ...told(complaint.fields.reasons, verdict.reasons),
    ],
  };
};

const delayFacts = ({ delay }: Desk['state']): readonly DossierFact[] => {
  const words = dossierDocument.verdict;
  return delay ? fact(words.delay, words.delayed(inFull(delay.sentOn), inFull(delay.expectedOn), delay.reason)) : [];
};

const perSubject = (rows: readonly (readonly string[])[]): readonly DossierBlock[] => {
  const { subject, outcomeOfSubject } = dossierDocument.verdict;
  return rows.length === 0
    ? []
    : [
        {
          block: 'table',
          columns: [
            { title: subject, share: 60 },
            { title: outcomeOfSubject, share: 40 },
          ],
          rows,
        },
      ];
};

const sentWords = (sent: Sent, { words }: Telling): string =>
  `${inFull(sent.sentOn)}, ${words.domain.sendMeans[sent.means]}`;

/** R12 to R14: the objection and what the board made of it; `null` when nobody objected. */
export const objectionChapter = ({ state, telling }: Desk): DossierChapter | null => {
  const objection = objectionOf(state);
  if (!objection) return null;
  const words = dossierDocument.objection;
  const { fields } = telling.words.complaint;
  return {
    title: words.title,
    blocks: [
      ...facts(
        fact(fields.receivedOn, inFull(objection.receivedOn)),
        fact(words.term, lateness(objection)),
        admission(objection),
        fact(words.invited, objection.invited && sentWords(objection.invited, telling)),
        fact(words.hearing, hearing(objection)),
        objection.status === 'withdrawn'
          ? fact(words.withdrawn, [inFull(objection.withdrawnOn), objection.reason].filter(Boolean).join(': '))
          : [],
        objection.status === 'not-admitted'
          ? fact(words.told, objection.told && sentWords(objection.told, telling))
          : [],
      ),
      ...told(fields.objection, objection.text),
      ...('decision' in objection ? decision(objection.decision, objection, { state, telling }) : []),
      ...(objection.status === 'received' || objection.status === 'heard' ? text('body', words.undecided) : []),
    ],
  };
};

const lateness = ({ due, late }: Objection): string => {
  const words = dossierDocument.objection;
  if (due === null) return words.unknown;
  return late ? words.late(inFull(due)) : words.inTime(inFull(due));
};

/** R12: whether the board took up a late one. */
const admission = ({ admission: decided }: Objection): readonly DossierFact[] => {
  const words = dossierDocument.objection;
  if (!decided) return [];
  const says = decided.admitted ? words.admitted : words.refused;
  return fact(words.admission, says(inFull(decided.decidedOn), decided.reason));
};

/** R13. */
const hearing = (objection: Objection): string | null => {
  const words = dossierDocument.objection;
  if (!('hearing' in objection)) return objection.status === 'received' ? words.notHeard : null;
  const { how, on } = objection.hearing;
  if (how === 'held') return words.held(inFull(on));
  return [words.declined(inFull(on)), objection.hearing.reason].filter(Boolean).join(': ');
};

const decision = (
  { decidedOn, outcome, reasons, verdictBecomes, change }: BoardDecision,
  objection: Objection,
  { state, telling }: Desk,
): readonly DossierBlock[] => {
  const words = dossierDocument.objection;
  const { domain, complaint } = telling.words;
  const named = (one: BoardDecision['outcome']) => domain.outcomes[one].toLowerCase();
  const now = outcomeOf(state) ?? outcome;
  return [
    ...text(
      'outcome',
      [
        words.outcome(named(outcome)),
        verdictBecomes ? words.verdictBecomes(named(now)) : words.verdictStays(named(now)),
      ].join('\n'),
    ),
    ...facts(
      fact(words.decidedOn, inFull(decidedOn)),
      objection.status === 'answered' ? fact(words.sent, sentWords(objection.decisionSent, telling)) : [],
    ),
    ...told(complaint.fields.reasons, reasons),
    ...told(complaint.fields.change, change),
  ];
};

/** How the file ended, and R15: that the complainant turned to the dispute body. */
export const endingChapter = ({ state, telling }: Desk): DossierChapter => {
  const words = dossierDocument.ending;
  const referrals = state.referrals.flatMap(({ knownOn, reference }) =>
    fact(words.referral, words.referred(inFull(knownOn), reference ?? '')),
  );
  if (state.status !== 'closed')
    return { title: words.title, blocks: [...text('body', words.running), ...facts(referrals)] };
  const { ending, confirmation } = state;
  return {
    title: words.title,
    blocks: [
      ...text('outcome', `${telling.words.domain.endings[ending.kind]}.`),
      ...facts(
        fact(words.on, inFull(ending.on)),
        endingFacts(ending, telling),
        fact(words.confirmed, confirmation && sentWords(confirmation, telling)),
        referrals,
      ),
    ],
  };
};

const endingFacts = (ending: Ending, { words: all }: Telling): readonly DossierFact[] => {
  const words = dossierDocument.ending;
  const { fields } = all.complaint;
  switch (ending.kind) {
    case 'withdrawn':
    case 'registered-in-error':
      return fact(words.why, ending.reason);
    case 'settled':
      return fact(fields.agreement, ending.agreement);
    case 'forwarded':
      return [...fact(words.to, forwardedTo(ending.to, all)), ...fact(words.why, ending.reason)];
    case 'not-handled':
      return [...fact(words.ground, all.domain.notHandledGrounds[ending.ground]), ...fact(words.why, ending.reason)];
    case 'after-verdict':
    case 'after-decision':
      return fact(fields.remark, ending.remark);
    default:
      return assertNever(ending);
  }
};
