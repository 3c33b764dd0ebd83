/** Where a complaint is, what comes next, and everything that can be done with it. */
export const steps = {
  line: 'Waar de klacht staat',
  phases: {
    received: 'Ontvangen',
    acknowledged: 'Bevestigd',
    hearing: 'Hoor en wederhoor',
    verdict: 'Uitspraak',
    objection: 'Bezwaar',
    closed: 'Afgerond',
  },
  phaseStatus: { done: 'gedaan', now: 'nu', ahead: 'nog niet', missed: 'overgeslagen' },
  underPhase: {
    sent: (day: string, standing: string) => `${day}, ${standing}`,
    due: (day: string) => `uiterlijk ${day}`,
    sides: (closed: number, of: number) => `${closed} van ${of} afgerond`,
    issued: (day: string) => `${day}, nog versturen`,
    afterVerdict: 'tot 1 maand na ontvangst',
    missed: 'niet bevestigd',
  },
  next: 'Volgende stap',
  waiting: 'Wachten',
  titles: {
    acknowledge: 'Bevestig de ontvangst',
    sendAcknowledgement: 'Verstuur de ontvangstbevestiging',
    ask: (name: string) => `Vraag ${name} om een toelichting`,
    sendRequest: (name: string) => `Verstuur het verzoek aan ${name}`,
    wait: (name: string) => `Wacht op de toelichting van ${name}`,
    namePerson: 'Noem wie erbij betrokken is',
    verdict: 'Doe uitspraak',
    sendVerdict: 'Stuur de klager de uitspraak',
    answered: 'De klacht is beantwoord',
  },
  reasons: {
    'not-acknowledged': (step: string) => `De klager krijgt binnen vijf werkdagen een ontvangstbevestiging (${step}).`,
    'complainant-not-asked': (step: string) => `De klager wordt als eerste gehoord (${step}).`,
    'complainant-asked': (step: string, day: string) =>
      `Gevraagd op ${day}. Leg de toelichting vast zodra die er is (${step}).`,
    'nobody-named': (step: string) =>
      `Na de klager nu de andere kant: over wie gaat de klacht (${step})? Over niemand in het bijzonder? Doe dan uitspraak.`,
    'person-not-asked': (step: string) => `Na de klager nu de betrokkene (${step}).`,
    'person-asked': (step: string, day: string) =>
      `Gevraagd op ${day}. Leg de toelichting vast zodra die er is (${step}).`,
    'all-sides-closed': (step: string) =>
      `Beide kanten zijn aan de beurt geweest; de uitspraak volgt schriftelijk (${step}).`,
    'verdict-not-sent': (step: string, day: string) =>
      `Uitspraak gedaan op ${day}. De klager krijgt haar schriftelijk, met hoe je bezwaar maakt (${step}).`,
    answered: (step: string, day: string) =>
      `Uitspraak verzonden op ${day}. De klager kan tot één maand na ontvangst bezwaar maken bij de directie (${step}).`,
  },
  letterFiled: 'De brief ligt klaar in het dossier.',
  buttons: {
    writeLetter: 'Schrijf brief',
    openLetter: 'Open brief',
    record: 'Leg vast',
    recordSent: 'Leg verzending vast',
    recordExplanation: 'Leg toelichting vast',
    goOnWithout: 'Ga verder zonder',
    addPerson: 'Voeg betrokkene toe',
    verdict: 'Doe uitspraak',
  },
  more: 'Meer handelingen',
  groups: { receipt: 'Ontvangst', hearing: 'Hoor en wederhoor', verdict: 'Uitspraak', file: 'Dossier' },
  actions: {
    register: 'Registreer de klacht',
    acknowledge: 'Leg verzending ontvangstbevestiging vast',
    ask: (name: string) => `Leg verzoek om toelichting vast: ${name}`,
    explanation: (name: string) => `Leg toelichting vast: ${name}`,
    waive: (name: string) => `Ga verder zonder toelichting: ${name}`,
    namePerson: 'Voeg betrokkene toe',
    verdict: 'Doe uitspraak',
    sendVerdict: 'Leg verzending uitspraak vast',
    letter: {
      acknowledgement: () => 'Schrijf ontvangstbevestiging',
      'invitation-to-explain': () => 'Schrijf uitnodiging aan de klager',
      'request-to-person-involved': (name: string) => `Schrijf verzoek aan ${name}`,
      verdict: () => 'Schrijf brief met de uitspraak',
    },
    documents: 'Voeg documenten toe',
    note: 'Schrijf notitie',
    handler: 'Wijs behandelaar aan',
  },
};
