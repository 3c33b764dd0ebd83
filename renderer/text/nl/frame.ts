export const frame = {
  product: 'Gegrond',
  rail: 'Hoofdmenu',
  topbar: 'Stand van het register',
  worklist: 'Werklijst',
  complaints: 'Klachten',
  complaint: 'Klacht',
  letter: 'Brief',
  objections: 'Bezwaren',
  objection: 'Bezwaar',
  calendar: 'Agenda',
  measures: 'Maatregelen',
  report: 'Rapportage',
  lateCount: (count: number) => `${count} te laat`,
  settings: 'Instellingen',
  newComplaint: 'Nieuwe klacht',
  openMail: 'Mail openen',
  lock: 'Vergrendel',
  skipToContent: 'Naar de inhoud',
  saved: 'Alles opgeslagen op deze computer',
  saving: 'Wordt opgeslagen…',
  starting: 'Register wordt geopend…',
  reading: (read: string, of: string) => `Register wordt gelezen: ${read} van ${of}`,
  repairing: 'Overzicht wordt opnieuw opgebouwd; er gaat niets verloren',
  repairingCount: (read: string, of: string) => `Overzicht wordt opnieuw opgebouwd: ${read} van ${of}`,
  trouble: 'Register is even niet te lezen; er wordt opnieuw geprobeerd',
  feedDetail: {
    reading: 'Wat is vastgelegd, staat veilig op deze computer. Alleen het overzicht is nog niet compleet.',
    rebuilding:
      'Het overzicht week af van het register en wordt daaruit opnieuw gemaakt. Je kunt gewoon doorwerken; er gaat niets verloren.',
    trouble:
      'Wat is vastgelegd, blijft bewaard. Blijft deze melding staan? Kijk dan of er nog ruimte is op de schijf en start het programma opnieuw.',
    memory:
      'De opslag van het venster weigert, daarom staat het overzicht tijdelijk in het geheugen. Wat je vastlegt, is wel veilig opgeslagen. Maak ruimte vrij op de schijf en start het programma opnieuw.',
    unreadable: (count: number) =>
      count === 1
        ? 'Eén vastlegging kan niet worden gelezen. Ze is bewaard en telt niet mee in het overzicht.'
        : `${count} vastleggingen kunnen niet worden gelezen. Ze zijn bewaard en tellen niet mee in het overzicht.`,
    damaged: (places: string) =>
      `Beschadigd: ${places}. De rest van het register werkt gewoon en er is niets verwijderd. Laat de schijf van deze computer nakijken.`,
    damagedRecord: (number: number) => `nummer ${number}`,
    damagedPlace: (offset: string) => `bij byte ${offset}`,
    healed: (count: number) =>
      count === 1
        ? 'Eén beschadigde vastlegging is hersteld uit het overzicht.'
        : `${count} beschadigde vastleggingen zijn hersteld uit het overzicht.`,
  },
  inMemory: 'Opgeslagen; overzicht staat alleen in het geheugen',
  unreadable: (count: number) =>
    count === 1 ? 'Eén vastlegging is niet te lezen' : `${count} vastleggingen zijn niet te lezen`,
  damaged: (count: number) =>
    count === 1
      ? 'Eén vastlegging is beschadigd; de rest werkt gewoon'
      : `${count} vastleggingen zijn beschadigd; de rest werkt gewoon`,
  hostNotice: 'Proefomgeving: dit is niet Electron. Gebruik hier geen echte gegevens.',
  hostNoticeShort: 'Proefomgeving',
  afterCrash: 'Het venster was vastgelopen en is opnieuw geladen. Wat was vastgelegd, is er nog.',
  dropHere: 'Laat los om er een klacht van te maken',
  dropHint: 'Een mailbestand (.eml of .msg)',
  readingMail: (name: string) => `‘${name}’ wordt gelezen…`,
  intake: {
    notRead: (name: string) => `‘${name}’ is niet gelezen`,
    aMailNotRead: 'De mail is niet gelezen',
    leftAside: (names: string) => `Eén mail tegelijk: alleen het eerste bestand is gelezen. Niet gelezen: ${names}.`,
  },
  leave: {
    title: 'Weggaan zonder vast te leggen?',
    kept: 'Wat je hebt ingevuld, is nog niet vastgelegd. Het blijft als concept bewaard en staat er weer als je terugkomt.',
    lost: 'Wat je hebt ingevuld, is nog niet vastgelegd en gaat verloren.',
    leave: 'Weggaan',
    stay: 'Verder invullen',
  },
  keys: {
    title: 'Toetsen',
    newComplaint: 'Nieuwe klacht',
    openMail: 'Mailbestand openen',
    search: 'Zoeken in de lijst',
    move: 'Omlaag en omhoog in een lijst',
    open: 'Openen',
    save: 'Formulier vastleggen',
    back: 'Terug',
    lock: 'Vergrendelen',
    help: 'Deze lijst',
    settings: 'Instellingen',
    or: 'of',
    everywhere: 'Overal',
    inLists: 'In een lijst',
    inForms: 'In een formulier',
  },
  close: 'Sluiten',
  cancel: 'Annuleren',
  back: 'Terug',
  retry: 'Opnieuw proberen',
  loading: 'Een ogenblik…',
  unexpected: {
    title: 'Er ging iets mis',
    body: 'Dit is een fout in het programma. Wat is vastgelegd, is veilig. Probeer het opnieuw; lukt het weer niet, start het programma dan opnieuw.',
  },
  crashed: {
    title: 'Dit scherm is vastgelopen',
    body: 'Wat je hebt vastgelegd, is veilig. Ga terug of laad het scherm opnieuw.',
    reload: 'Scherm opnieuw laden',
  },
};
