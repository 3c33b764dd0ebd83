const files = (count: number): string => (count === 1 ? '1 dossier' : `${count} dossiers`);

/** The regulation as data: terms, days off, subjects and channels, addresses, retention. */
export const settingsRegulation = {
  terms: {
    title: 'Regeling en termijnen',
    remark:
      'Zo lang mag elke stap duren. Van elke datum kun je in het dossier nagaan hoe hij is berekend, met de regels die hier staan.',
    version: (version: number) => `Regeling versie ${version}`,
    shipped: 'zoals het programma hem meebrengt',
    changedBy: (name: string, at: string) => `gewijzigd door ${name} op ${at}`,
    kinds: {
      acknowledgement: 'Ontvangstbevestiging',
      verdict: 'Uitspraak',
      objection: 'Bezwaar',
      'board-decision': 'Beslissing op bezwaar',
    },
    rules: {
      acknowledgement: 'De klager krijgt zo lang na ontvangst van de klacht een ontvangstbevestiging.',
      verdict: 'De klager krijgt zo lang na ontvangst van de klacht een schriftelijk antwoord met de uitspraak.',
      objection:
        'Wie het niet eens is met de uitspraak, kan zo lang na ontvangst daarvan bezwaar maken bij de directie.',
      'board-decision':
        'De directie laat zo lang na het hoorgesprek schriftelijk weten wat zij beslist. Wie niet wil komen: zo lang na die weigering.',
    },
    step: (step: number) => `stap ${step} van de regeling`,
    lengthOf: (term: string) => `Lengte van de termijn: ${term}`,
    unitOf: (term: string) => `Eenheid van de termijn: ${term}`,
    units: { 'working-days': 'werkdagen', months: 'maanden' },
    policy: 'eindigt hij op een vrije dag, dan',
    policyOf: (term: string) => `Als de termijn op een vrije dag eindigt: ${term}`,
    policies: { strict: 'blijft de datum staan', forward: 'telt de volgende werkdag' },
    term: (count: number, unit: 'working-days' | 'months') =>
      unit === 'months'
        ? count === 1
          ? '1 maand'
          : `${count} maanden`
        : count === 1
          ? '1 werkdag'
          : `${count} werkdagen`,
    examples: {
      acknowledgement: (today: string) => `Ontvangen op ${today}:`,
      verdict: (today: string) => `Ontvangen op ${today}:`,
      objection: (today: string) => `Uitspraak ontvangen op ${today}:`,
      'board-decision': (today: string) => `Hoorgesprek op ${today}:`,
    },
    exampleDue: (due: string) => `uiterlijk ${due}`,
    exampleSendBy: (day: string) => `, dus verzenden uiterlijk ${day}`,
  },

  holidays: {
    title: 'Feestdagen en sluitingsdagen',
    remark:
      'Op deze dagen wordt niet gewerkt: ze tellen niet mee in werkdagen, en een brief gaat er dan niet uit. Zaterdag en zondag tellen nooit mee.',
    holidaysOf: (year: number) => `Feestdagen in ${year}`,
    holidaysRemark: 'De feestdagen van de Algemene termijnenwet. Zet uit op welke jullie gewoon werken.',
    previousYear: 'Vorig jaar',
    nextYear: 'Volgend jaar',
    names: {
      'new-years-day': 'Nieuwjaarsdag',
      'good-friday': 'Goede Vrijdag',
      'easter-monday': 'Tweede paasdag',
      'kings-day': 'Koningsdag',
      'liberation-day': 'Bevrijdingsdag',
      'ascension-day': 'Hemelvaartsdag',
      'whit-monday': 'Tweede pinksterdag',
      'christmas-day': 'Eerste kerstdag',
      'boxing-day': 'Tweede kerstdag',
    },
    free: 'vrij',
    worked: 'gewerkt',
    unknownYear: (year: number) =>
      `Voor ${year} is nog niet bekend welke dagen met een feestdag gelijkstaan. Termijnen in dat jaar kunnen daardoor nog veranderen.`,
    decreesTitle: 'Gelijkgestelde dagen',
    decreesRemark:
      'Het kabinet stelt soms een dag gelijk met een feestdag (Atw art. 3 lid 3). Voeg een dag toe zodra het besluit in het Staatsblad staat.',
    noDecrees: 'Er staat geen enkele gelijkgestelde dag.',
    knownThrough: 'Bekend tot en met',
    knownThroughRemark: 'Over latere jaren zegt het programma dat het dit nog niet weet.',
    newerKnown: (year: number) =>
      `Deze versie van het programma kent de gelijkgestelde dagen tot en met ${year}. Je kunt ze overnemen.`,
    takeOver: 'Neem ze over',
    source: 'Besluit',
    sourcePlaceholder: 'Bijvoorbeeld: Stb. 2028, 123',
    closingTitle: 'Eigen sluitingsdagen',
    closingRemark: 'Dagen waarop jullie dicht zijn, zoals een brugdag of een studiedag.',
    noClosing: 'Nog geen sluitingsdagen.',
    name: 'Naam',
    namePlaceholder: 'Bijvoorbeeld: brugdag',
    day: 'Dag',
    addDecree: 'Voeg gelijkgestelde dag toe',
    addClosing: 'Voeg sluitingsdag toe',
    remove: 'Haal weg',
    removeDay: (day: string) => `Haal ${day} weg`,
    dayMissing: 'Kies een dag.',
    dayTwice: 'Deze dag staat er al.',
    notWorking: (why: string) => `Op deze dag wordt al niet gewerkt: ${why}.`,
    weekend: 'weekend',
  },

  lists: {
    title: 'Onderwerpen en kanalen',
    remark:
      'Hiermee worden klachten ingedeeld. Wat je niet meer aanbiedt, blijft staan in de dossiers waarin het is gekozen.',
    subjects: 'Onderwerpen',
    subjectsRemark:
      'De vijf pijlers van de regeling, en wat daarnaast voorkomt. Een eigen naam geldt in beide talen en op het formulier voor de website.',
    channels: 'Kanalen',
    channelsRemark: 'Langs welke weg klachten binnenkomen.',
    usedIn: (count: number) => (count === 0 ? 'nog niet gebruikt' : `in ${files(count)}`),
    retired: 'niet meer aangeboden',
    added: 'nieuw',
    wasCalled: (name: string) => `was: ${name}`,
    meanings: {
      privacy:
        'Zo’n klacht kan ook rechtstreeks naar de functionaris gegevensbescherming; daarom blijft dit onderwerp.',
      'financial-damage': 'Zo’n klacht behandelt de directie; daarom blijft dit onderwerp.',
      'return-to-work-advice': 'Zo’n klacht hoort bij UWV; daarom blijft dit onderwerp.',
    },
    rename: 'Hernoem',
    renameOf: (name: string) => `Hernoem ${name}`,
    nameOf: (name: string) => `Nieuwe naam voor ${name}`,
    ready: 'Klaar',
    ownNameBack: 'Zet naam terug',
    retire: 'Bied niet meer aan',
    retireOf: (name: string) => `Bied ${name} niet meer aan`,
    restore: 'Bied weer aan',
    restoreOf: (name: string) => `Bied ${name} weer aan`,
    newSubject: 'Nieuw onderwerp',
    newChannel: 'Nieuw kanaal',
    add: 'Voeg toe',
    takeAway: 'Haal weg',
    takeAwayOf: (name: string) => `Haal ${name} weg`,
    nameTaken: 'Deze naam staat er al.',
    via: (channel: string) => `via ${channel}`,
  },

  addresses: {
    title: 'Adressen',
    remark: 'Waar een klager naartoe kan. Deze gegevens komen in de brieven en op het formulier voor de website.',
    contacts: {
      uwv: 'Deskundigenoordeel',
      dpo: 'Functionaris gegevensbescherming',
      disputeBody: 'Geschilleninstantie',
    },
    remarks: {
      uwv: 'Voor klachten over het advies van de bedrijfsarts of een andere deskundige over werkhervatting.',
      dpo: 'Voor klachten over privacy: de klager mag daarmee rechtstreeks naar de FG.',
      disputeBody: 'Waar een klager terechtkan die het niet eens is met de beslissing van de directie.',
    },
    name: 'Naam',
    website: 'Website',
    email: 'E-mailadres',
  },

  retention: {
    title: 'Bewaartermijn',
    remark:
      'Zo lang blijft een dossier na de laatste stap bewaard. Daarna mogen de persoonsgegevens eruit; de aantallen voor het jaarverslag blijven.',
    years: 'Bewaar een dossier na de laatste stap',
    yearsUnit: 'jaar',
    example: (today: string, until: string) => `Een dossier dat vandaag sluit (${today}) blijft tot ${until}.`,
    nothingErased: 'Er wordt niets gewist zonder dat iemand het bevestigt.',
  },

  effect: {
    title: 'Dit verandert',
    noneMoved: (unchanged: number) =>
      unchanged === 0
        ? 'Er lopen nu geen termijnen, dus er verschuift niets.'
        : unchanged === 1
          ? 'De ene lopende termijn blijft zoals hij is.'
          : `Alle ${unchanged} lopende termijnen blijven zoals ze zijn.`,
    look: 'Bekijk en stel vast',
    fixFirst: 'Hierboven klopt nog iets niet.',
    moved: (count: number) =>
      count === 1
        ? '1 lopende termijn krijgt een andere datum.'
        : `${count} lopende termijnen krijgen een andere datum.`,
    sending: (count: number) =>
      count === 1
        ? 'Van 1 termijn verschuift de dag van verzenden.'
        : `Van ${count} termijnen verschuift de dag van verzenden.`,
    sendingOf: (term: string) => `${term}: verzenden`,
    stays: (count: number) => (count === 1 ? '1 blijft gelijk.' : `${count} blijven gelijk.`),
    becomeLate: (count: number) =>
      count === 1 ? '1 termijn is daardoor meteen te laat.' : `${count} termijnen zijn daardoor meteen te laat.`,
    late: 'wordt te laat',
    noLongerLate: 'niet meer te laat',
    complaint: 'Klacht',
    term: 'Termijn',
    from: 'Nu',
    to: 'Wordt',
    more: (count: number) => `Toon ook de andere ${count}`,
    closedKeep:
      'De tijdlijn van elk dossier dat verschuift vermeldt deze wijziging. Wat al is afgerond, houdt de datum van toen.',
    reason: 'Waarom wijzig je dit?',
    reasonRemark: 'Blijft bij deze versie van de regeling bewaard.',
    confirm: 'Stel wijziging vast',
    back: 'Zet terug',
    saved: 'Vastgesteld',
    newRegulation: 'Er is intussen een nieuwe versie van de regeling. Zet terug en kijk opnieuw voordat je wijzigt.',
    line: (what: string, from: string, to: string) => `${what}: ${from} → ${to}`,
    dayOff: (name: string) => `${name} is voortaan een vrije dag`,
    dayWorked: (name: string) => `${name} is voortaan een gewone werkdag`,
    added: (what: string) => `Erbij: ${what}`,
    removed: (what: string) => `Eraf: ${what}`,
    renamed: (from: string, to: string) => `${from} heet voortaan ${to}`,
    retired: (name: string, used: number) =>
      used === 0
        ? `${name} wordt niet meer aangeboden`
        : `${name} wordt niet meer aangeboden; ${files(used)} houden het`,
    restored: (name: string) => `${name} wordt weer aangeboden`,
    empty: 'leeg',
    years: (count: number) => `${count} jaar`,
  },

  refusals: {
    mayNot: {
      'change-regulation': 'Alleen een beheerder kan de regeling wijzigen.',
      'manage-members': 'Alleen een beheerder kan mensen en rollen wijzigen.',
      'see-patterns-of-people': 'Alleen de directie ziet of meer klachten over dezelfde persoon gaan.',
      'change-templates': 'Alleen een beheerder of klachtenfunctionaris kan sjablonen wijzigen.',
      'change-organisation': 'Alleen een beheerder of klachtenfunctionaris kan dit wijzigen.',
    },
    mayNotThis: 'Hiervoor heb je geen rol. Vraag het een beheerder.',
    missing: 'Vul dit in.',
    missingName: 'Vul een naam in.',
    missingOrganisation: 'Vul de naam van de organisatie in.',
    missingReason: 'Schrijf op waarom je dit wijzigt.',
    tooLong: (limit: number, length: number) => `Dit is te lang: ${length} tekens, hoogstens ${limit}.`,
    outOfRange: (least: number, most: number) => `Kies een heel getal van ${least} tot en met ${most}.`,
    notAnEmail: 'Dit lijkt geen e-mailadres.',
    notAWebsite: 'Dit lijkt geen website. Typ bijvoorbeeld www.voorbeeld.nl.',
    notUnique: 'Dit staat er al.',
    nameTaken: 'Deze naam staat er al.',
    sameName: 'Er is al iemand met deze naam. Zet er iets bij waaraan je hen uit elkaar houdt.',
    regulationChanged: (version: number) =>
      `De regeling is intussen gewijzigd (versie ${version}). Er is niets vastgelegd; zet terug en kijk opnieuw.`,
    partOfTheProcedure:
      'Vanaf wanneer deze termijn loopt en voor wie hij geldt, is de procedure zelf en geen instelling.',
    cannotBeRemoved: 'Dossiers noemen dit. Je kunt het niet weghalen, wel niet meer aanbieden.',
    cannotBeRetired: 'De procedure zelf vraagt naar dit onderwerp, dus het blijft.',
    nothingLeft: {
      subjects: 'Er moet minstens één onderwerp te kiezen zijn.',
      channels: 'Er moet minstens één kanaal te kiezen zijn.',
    },
    notARegulation: (path: string) => `Dit kan geen regeling zijn (${path}). Er is niets vastgelegd.`,
    rolesMissing: 'Kies minstens één rol.',
    unknownMember: 'Deze persoon doet niet meer mee.',
    alreadyAMember: 'Deze persoon doet al mee.',
    lastAdministrator: 'Dit is de laatste beheerder. Maak eerst iemand anders beheerder.',
    cannotRemoveYourself: 'Jezelf verwijderen kan niet. Vraag het een andere beheerder.',
  },
};
