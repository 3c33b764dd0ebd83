import type { RuleId } from '../../../shared/base/rule-id.ts';
import type { DeadlineKind } from '../../../shared/procedure/regulation.ts';

/** How long each term is, in words: `één maand`. */
export type TermLengths = Readonly<Record<DeadlineKind, string>>;

/** Each rule of the procedure in one sentence, as the regulation has it. */
export const rules = (terms: TermLengths): Readonly<Record<RuleId, string>> => ({
  R1: 'De dag van ontvangst telt, met hoe de klacht binnenkwam en het oorspronkelijke bericht.',
  R2: 'Een klacht over privacy mag rechtstreeks naar de functionaris gegevensbescherming; die wordt ingelicht.',
  R3: `De klager krijgt binnen ${terms.acknowledgement} een ontvangstbevestiging.`,
  R4: 'Wie voor een ander klaagt, heeft een ondertekende machtiging nodig. Tot dan gaat er niets over de inhoud naar de gemachtigde.',
  R5: 'De klager geeft als eerste een toelichting.',
  R6: 'Daarna geven de betrokkenen ieder hun toelichting. Zonder een van beide kanten verder gaan kan alleen met een reden.',
  R7: `De klager krijgt binnen ${terms.verdict} na ontvangst schriftelijk antwoord.`,
  R8: 'De uitspraak is gegrond, deels gegrond of ongegrond.',
  R9: 'Bij gegrond en deels gegrond horen verbetermaatregelen, elk met een eigenaar en een datum.',
  R10: 'Bij ongegrond en deels gegrond hoort een motivering.',
  R11: 'De klager krijgt de uitspraak schriftelijk, met hoe je bezwaar maakt.',
  R12: `Bezwaar maken bij de directie kan tot ${terms.objection} na ontvangst van de uitspraak.`,
  R13: 'De klager mag het bezwaar mondeling toelichten, en mag daarvan afzien.',
  R14: `De directie laat binnen ${terms['board-decision']} na het hoorgesprek schriftelijk weten wat zij beslist.`,
  R15: 'De beslissing noemt de weg naar de geschilleninstantie.',
  R16: 'Een klacht over advies over werkhervatting wordt hier niet behandeld: daarvoor is het deskundigenoordeel van UWV.',
  R17: 'Een klacht over financiële schade behandelt de directie.',
  R18: 'Een klacht heeft een of meer onderwerpen.',
  R19: 'Wat is beloofd wordt bijgehouden tot het klaar is, zodat het niet weer gebeurt.',
});
