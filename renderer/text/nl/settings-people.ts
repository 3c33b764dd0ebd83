import type { Right } from '../../../shared/members/rights.ts';

/** Who takes part and what each role may do. */
export const settingsPeople = {
  title: 'Mensen en rollen',
  remark: 'Wie meedoet, en wat ieder mag. Rollen kunnen samengaan. Iedereen die meedoet kan alle dossiers lezen.',
  members: 'Wie meedoet',
  you: 'jij',
  noDevice: 'nog zonder eigen computer',
  handles: (count: number) => (count === 1 ? 'behandelt 1 lopende klacht' : `behandelt ${count} lopende klachten`),
  add: 'Voeg collega toe',
  addRemark: 'Een collega kan al klachten toegewezen krijgen. Een eigen computer sluit je later aan.',
  name: 'Naam',
  roles: 'Rollen',
  change: 'Wijzig',
  changeOf: (name: string) => `Wijzig ${name}`,
  remove: 'Verwijder',
  removeOf: (name: string) => `Verwijder ${name}`,
  save: 'Sla op',
  cancel: 'Annuleren',
  saved: (name: string) => `${name} is opgeslagen.`,
  removed: (name: string) => `${name} doet niet meer mee.`,
  removeTitle: (name: string) => `${name} verwijderen?`,
  removeRemark: (name: string) =>
    `${name} kan daarna niets meer vastleggen. Wat ${name} heeft vastgelegd, blijft op de tijdlijnen staan.`,
  removeHandles: (count: number) =>
    count === 1
      ? 'Er loopt nog 1 klacht op deze naam. Wijs die daarna aan iemand anders toe.'
      : `Er lopen nog ${count} klachten op deze naam. Wijs ze daarna aan iemand anders toe.`,
  removeNow: 'Verwijder',
  lastAdministrator: 'laatste beheerder',
  former: 'Wie eerder meedeed',
  bringBack: 'Neem weer op',
  bringBackOf: (name: string) => `Neem ${name} weer op`,
  explained: 'Wat elke rol mag',
  rights: {
    'handle-complaints': 'klachten aannemen, behandelen en de uitspraak doen',
    'handle-board-complaints': 'klachten behandelen die bij de directie liggen',
    'decide-as-board': 'beslissen op bezwaar, ook als het te laat is, en uitspraak doen bij financiële schade',
    'record-objection': 'een bezwaar, de uitnodiging en het hoorgesprek vastleggen',
    'keep-measures': 'bijhouden wat er van verbetermaatregelen komt',
    'add-to-file': 'notities, documenten en berichten aan een dossier toevoegen',
    'change-organisation': 'de gegevens van de organisatie wijzigen',
    'change-templates': 'sjablonen wijzigen',
    'change-regulation': 'de regeling, termijnen en vrije dagen wijzigen',
    'manage-members': 'mensen en rollen wijzigen',
    'see-patterns-of-people': 'zien dat meer klachten over dezelfde persoon gaan',
  } satisfies Readonly<Record<Right, string>>,
};
