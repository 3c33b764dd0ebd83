const upToTwelve = 'nul één twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ');
/** Small numbers are written out in a sentence. */
const written = (count: number): string => upToTwelve[count] ?? String(count);
const things = (count: number): string => (count === 1 ? 'één ding' : `${written(count)} dingen`);
const complaints = (count: number): string => (count === 1 ? '1 klacht' : `${count} klachten`);

/** The worklist: everything that must happen, and whom the rest waits for. */
export const worklist = {
  greeting: { morning: 'Goedemorgen', afternoon: 'Goedemiddag', evening: 'Goedenavond' },
  greet: (greeting: string, name: string) => `${greeting} ${name}`,
  headline: {
    late: (count: number) => `${things(count)} ${count === 1 ? 'is' : 'zijn'} te laat`,
    today: (count: number) => `${things(count)} ${count === 1 ? 'moet' : 'moeten'} vandaag`,
    week: (count: number) => `${things(count)} deze week`,
    open: 'niets is dringend',
    waiting: 'je wacht alleen op anderen',
    nothing: 'er is niets te doen',
  },
  running: (count: number) =>
    count === 0 ? 'geen lopende klachten' : `${complaints(count)} ${count === 1 ? 'loopt' : 'lopen'}`,
  mayObject: (count: number) => `bij ${complaints(count)} loopt alleen nog de tijd voor bezwaar`,
  loading: (read: string) => `Je werklijst wordt gemaakt: ${read} klachten gelezen`,
  others: (count: number) => `Ook van collega’s (${count})`,
  groups: {
    late: 'Te laat',
    today: 'Vandaag',
    week: 'Deze week',
    next: 'Verder te doen',
    dpo: 'Nog niet aan jou gemeld',
    check: 'Te controleren',
    measures: 'Maatregelen te laat',
    complainant: 'Wacht op de klager',
    representative: 'Wacht op de gemachtigde',
    'person-involved': 'Wacht op de betrokkene',
    board: 'Wacht op de directie',
    officer: 'Wacht op de klachtenfunctionaris',
    privacy: 'Privacyklachten',
  },
  /** Whose move it is, where the group does not say so. */
  waitsFor: {
    officer: 'wacht op de klachtenfunctionaris',
    complainant: 'wacht op de klager',
    representative: 'wacht op de gemachtigde',
    'person-involved': 'wacht op de betrokkene',
    board: 'wacht op de directie',
  },
  since: {
    asked: (day: string) => `gevraagd ${day}`,
    reminded: (day: string) => `herinnerd ${day}`,
    silent: (day: string) => `geen antwoord sinds ${day}`,
    meeting: (day: string) => `gesprek ${day}`,
    issued: (day: string) => `uitspraak van ${day}`,
    sent: (day: string) => `verzonden ${day}`,
    objected: (day: string) => `bezwaar van ${day}`,
    invited: (day: string) => `uitgenodigd ${day}`,
    heard: (day: string) => `hoorgesprek ${day}`,
    declined: (day: string) => `geen hoorgesprek, ${day}`,
    decided: (day: string) => `besloten ${day}`,
    withdrawn: (day: string) => `ingetrokken ${day}`,
    mayObject: (day: string) => `uitspraak ontvangen ${day}`,
  },
  inDays: (count: number) => (count === 1 ? 'morgen' : `over ${count} dagen`),
  via: (name: string) => `via ${name}`,
  handledBy: (name: string) => `bij ${name}`,
  measureFrom: (owner: string, number: string) => `${owner} · uit ${number}`,
  notTold: 'Je bent hierover nog niet ingelicht',
  contradictions: (count: number) =>
    count === 1 ? 'Twee vastleggingen spreken elkaar tegen' : `${count} vastleggingen spreken andere tegen`,
  unread: 'Niet alles in dit dossier is te lezen',
  decreeYear: (year: number) => `Gelijkgestelde dagen van ${year} zijn nog niet bekend`,
  decreeFiles: (count: number) =>
    count === 1
      ? 'Een termijn van 1 klacht kan nog verschuiven'
      : `Termijnen van ${count} klachten kunnen nog verschuiven`,
  look: 'Bekijk',
  lookAtMeasure: 'Bekijk maatregel',
  toDays: 'Naar de vrije dagen',
  /** What a button does, for whoever cannot see the line around it. */
  doing: (button: string, title: string, number: string) => `${button}: ${title}, ${number}`,
  openFile: (number: string) => `Open dossier ${number}`,
  showMore: (count: number) => `Toon nog ${count}`,
  nothing: {
    title: 'Niets te doen',
    body: 'Alles wat nu moest gebeuren, is gebeurd. Zodra er een termijn nadert of iemand antwoordt, staat het hier.',
    others: 'Bij je collega’s staat nog wel iets open.',
    toComplaints: 'Naar de klachten',
    toObjections: 'Naar de bezwaren',
  },
  first: {
    title: 'Begin met de eerste klacht',
    steps: [
      'Sleep een mailbestand (.eml of .msg) naar dit venster, of leg de klacht zelf vast.',
      'Gegrond rekent de termijnen uit en legt uit waarom ze op die dag vallen.',
      'Hier staat daarna elke dag wat er moet gebeuren, het dringendste bovenaan. Eén klik en je bent bij de brief of het formulier.',
    ],
    reader:
      'Er zijn nog geen klachten vastgelegd. Zodra er een bezwaar of een klacht is waar jij iets mee moet, staat die hier.',
    fromMail: 'Mailbestand openen',
  },
};
