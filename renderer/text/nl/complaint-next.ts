const upToTwelve = 'nul één twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ');
/** Small numbers are written out in a sentence. */
const written = (count: number): string => upToTwelve[count] ?? String(count);

/** The one next step: what to do, why now, and what its buttons are called. */
export const next = {
  next: 'Volgende stap',
  waitsFor: {
    officer: 'Wacht op de klachtenfunctionaris',
    complainant: 'Wacht op de klager',
    'person-involved': 'Wacht op de betrokkene',
    board: 'Wacht op de directie',
    representative: 'Wacht op de gemachtigde',
  },
  titles: {
    'not-acknowledged': 'Bevestig de ontvangst',
    'return-to-work': 'Wijs de klager op het UWV',
    'return-to-work-beside-others': 'Splits het advies over werkhervatting af',
    'financial-damage': 'Leg de klacht voor aan de directie',
    'financial-damage-beside-others': 'Splits de financiële schade af',
    'dpo-not-informed': 'Licht de functionaris gegevensbescherming in',
    'authorisation-needed': (name: string) => `Vraag ${name} om een machtiging`,
    'authorisation-not-received': (name: string) => `Vraag ${name} opnieuw om de machtiging`,
    ask: (name: string) => `Vraag ${name} om een toelichting`,
    wait: (name: string) => `Wacht op de toelichting van ${name}`,
    'nobody-named': 'Noem wie erbij betrokken is',
    'no-answer': (name: string) => `Herinner ${name}`,
    'no-answer-after-reminder': (name: string) => `Ga verder zonder toelichting van ${name}`,
    'conversation-ahead': (name: string, when: string) => `Gesprek met ${name}: ${when}`,
    'conversation-due': (name: string) => `Leg het gesprek met ${name} vast`,
    'hearing-ahead': (when: string) => `Hoorgesprek: ${when}`,
    'hearing-due': 'Leg het hoorgesprek vast',
    'all-sides-closed': 'Doe uitspraak',
    'board-gives-verdict': 'De directie doet uitspraak',
    'verdict-not-sent': 'Stuur de klager de uitspraak',
    'receipt-unknown': 'Leg vast wanneer de uitspraak is ontvangen',
    'may-object': 'De klager kan bezwaar maken',
    'objection-time-passed': 'Rond de klacht af',
    'objection-late': 'Beslis of het late bezwaar wordt behandeld',
    'objection-not-admitted': 'Schrijf de klager dat het bezwaar te laat is',
    'objector-not-invited': 'Nodig de klager uit voor een hoorgesprek',
    'objector-invited': 'Plan het hoorgesprek',
    'objection-heard': 'Beslis op het bezwaar',
    'objection-decided': 'Stuur de klager de beslissing',
    'objection-answered': 'Rond de klacht af',
    'objection-turned-away': 'Rond de klacht af',
    'objection-withdrawn': 'Rond de klacht af',
    'ending-not-confirmed': 'Schrijf de klager hoe het is afgelopen',
  },
  filed: {
    acknowledgement: 'Verstuur de ontvangstbevestiging',
    request: (name: string) => `Verstuur het verzoek aan ${name}`,
    reminder: (name: string) => `Verstuur de herinnering aan ${name}`,
    letter: 'Verstuur de brief',
  },
  time: (day: string, at: string | null) => (at === null ? day : `${day}, ${at}`),
  reasons: {
    'not-acknowledged': (days: string) => `De klager krijgt binnen ${days} een ontvangstbevestiging`,
    'return-to-work':
      'De klacht gaat over advies over werkhervatting. Daarover geeft het UWV een deskundigenoordeel; hier wordt zij niet behandeld',
    'return-to-work-beside-others':
      'Een deel gaat over advies over werkhervatting. Dat hoort bij het UWV; de rest wordt hier behandeld',
    'financial-damage': 'De klacht gaat over financiële schade. Zo’n klacht behandelt de directie vanaf het begin',
    'financial-damage-beside-others':
      'Een deel gaat over financiële schade. Dat behandelt de directie; je kunt ook de hele klacht aan haar voorleggen',
    'dpo-not-informed':
      'De klacht gaat over privacy. De functionaris gegevensbescherming hoort dat; de gewone procedure gaat door',
    'authorisation-needed': (name: string) =>
      `${name} dient de klacht in voor de klager. Tot de ondertekende machtiging er is, krijgt ${name} niets over de inhoud`,
    'authorisation-not-received': (day: string) => `Gevraagd op ${day}, nog niet ontvangen. De termijnen lopen door`,
    'complainant-not-asked': 'De klager wordt als eerste gehoord',
    asked: (day: string) => `Gevraagd op ${day}. Leg de toelichting vast zodra die er is`,
    reminded: (asked: string, reminded: string) => `Gevraagd op ${asked}, herinnerd op ${reminded}`,
    'nobody-named':
      'Na de klager nu de andere kant: over wie gaat de klacht? Over niemand in het bijzonder? Doe dan uitspraak',
    'person-not-asked': 'Na de klager nu de betrokkene',
    'no-answer': (day: string) => `Gevraagd op ${day}, en nog geen antwoord`,
    'no-answer-after-reminder': (day: string) =>
      `Herinnerd op ${day}, en nog geen antwoord. Verder gaan kan, met die reden`,
    'conversation-ahead': 'Leg het gesprek vast zodra het is geweest',
    'conversation-due': (day: string) => `Het gesprek stond op ${day}. Leg vast wie er was en wat er is gezegd`,
    'all-sides-closed': 'Beide kanten zijn aan de beurt geweest; de uitspraak volgt schriftelijk',
    'board-gives-verdict': 'De directie behandelt deze klacht en geeft het antwoord',
    'verdict-not-sent': (day: string) =>
      `Uitspraak gedaan op ${day}. De klager krijgt haar schriftelijk, met hoe je bezwaar maakt`,
    'verdict-not-sent-to-complainant': (day: string) =>
      `Uitspraak gedaan op ${day}. Er is geen machtiging, dus de uitspraak gaat naar de klager zelf`,
    'receipt-unknown': (day: string) =>
      `Verzonden op ${day}. De tijd om bezwaar te maken begint pas op de dag van ontvangst`,
    'may-object': (until: string) => `Bezwaar maken bij de directie kan tot en met ${until}`,
    'objection-time-passed': (until: string) => `Bezwaar maken kon tot en met ${until}. Er kwam geen bezwaar`,
    'objection-late': (received: string, due: string) =>
      `Ontvangen op ${received}, en het kon tot en met ${due}. De directie zegt met een reden of zij het toch behandelt`,
    'objection-late-unknown': (received: string) =>
      `Ontvangen op ${received}, te laat. De directie zegt met een reden of zij het toch behandelt`,
    'objection-not-admitted': (day: string) =>
      `De directie besloot op ${day} het bezwaar niet te behandelen. De klager hoort dat schriftelijk`,
    'objector-not-invited': (day: string) => `Bezwaar ontvangen op ${day}. De klager mag het mondeling toelichten`,
    'objector-invited': (day: string) =>
      `Uitgenodigd op ${day}. Spreek een dag af, of leg vast dat de klager geen gesprek wil`,
    'objection-heard': (day: string) =>
      `Het hoorgesprek was op ${day}. Binnen één maand hoort de klager schriftelijk wat de directie beslist`,
    'objection-hearing-declined': (day: string) =>
      `De klager zag op ${day} af van het hoorgesprek. Binnen één maand hoort de klager schriftelijk wat de directie beslist`,
    'objection-decided': (day: string) =>
      `Besloten op ${day}. In de brief staat ook hoe de klager naar de geschilleninstantie kan`,
    'objection-answered': (day: string) => `De klager kreeg de beslissing op ${day}. Daarmee is de klacht hier klaar`,
    'objection-turned-away': (day: string) =>
      `De klager kreeg op ${day} bericht dat het bezwaar te laat was. Daarmee is de klacht hier klaar`,
    'objection-withdrawn': (day: string) => `Het bezwaar is ingetrokken op ${day}. De uitspraak blijft staan`,
    'ending-not-confirmed': {
      withdrawn: 'De klacht is ingetrokken. De klager krijgt daarvan een bevestiging',
      settled: 'De klacht is in overleg opgelost. De klager krijgt op schrift wat is afgesproken',
      forwarded: 'De klacht is doorgezonden. Tot de klager dat weet, loopt de termijn door',
      'not-handled': 'De klacht is niet in behandeling genomen. Tot de klager dat weet, loopt de termijn door',
      uwv: 'De klager wordt schriftelijk gewezen op het deskundigenoordeel van het UWV (www.uwv.nl). Tot dan loopt de termijn door',
    },
  },
  term: {
    'working-days': (count: number) => (count === 1 ? 'één werkdag' : `${written(count)} werkdagen`),
    months: (count: number) => (count === 1 ? 'één maand' : `${written(count)} maanden`),
  },
  letterFiled: 'De brief ligt klaar in het dossier.',
  citing: (sentence: string, step: string) => (step === '' ? `${sentence}.` : `${sentence} (${step}).`),
  buttons: {
    writeLetter: 'Schrijf brief',
    openLetter: 'Open brief',
    record: 'Leg vast',
    recordSent: 'Leg verzending vast',
    recordExplanation: 'Leg toelichting vast',
    goOnWithout: 'Ga verder zonder',
    addPerson: 'Voeg betrokkene toe',
    verdict: 'Doe uitspraak',
    decline: 'Neem niet in behandeling',
    splitOff: 'Splits een deel af',
    toBoard: 'Leg voor aan de directie',
    informDpo: 'Leg melding vast',
    recordAuthorisation: 'Leg machtiging vast',
    withoutRepresentative: 'Ga verder zonder gemachtigde',
    recordReminder: 'Leg herinnering vast',
    recordConversation: 'Leg gesprek vast',
    cancelConversation: 'Zeg af',
    didNotHappen: 'Het ging niet door',
    recordReceipt: 'Leg ontvangst vast',
    recordObjection: 'Leg bezwaar vast',
    close: 'Rond af',
    decideLate: 'Neem besluit',
    planHearing: 'Plan hoorgesprek',
    noHearing: 'Klager wil geen gesprek',
    decide: 'Beslis op het bezwaar',
    referral: 'Klager ging naar geschilleninstantie',
  },
};
