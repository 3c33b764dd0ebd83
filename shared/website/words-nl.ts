import { html } from './html.ts';
import type { PageWords } from './page-words.ts';

export const dutch: PageWords = {
  title: 'Klacht indienen',
  intro: (organisation) =>
    `Bent u niet tevreden over ${organisation}? Vertel ons wat er is gebeurd. Wij behandelen uw klacht volgens onze klachtenregeling.`,
  otherLanguage: 'This form in English',
  language: 'Taal',
  required: 'verplicht',
  term: ({ unit, count }) =>
    unit === 'months'
      ? `${count} ${count === 1 ? 'maand' : 'maanden'}`
      : `${count} ${count === 1 ? 'werkdag' : 'werkdagen'}`,
  years: (count) => `${count} jaar`,
  who: {
    legend: 'Voor wie dient u de klacht in?',
    self: 'Voor mijzelf of mijn eigen organisatie',
    other: 'Namens iemand anders',
  },
  representative: {
    legend: 'Uw gegevens als gemachtigde',
    note: 'U hebt een machtiging nodig die de klager zelf heeft ondertekend. Stuur die mee of stuur die na. Zolang wij de machtiging niet hebben, laten wij u niets weten over de inhoud van de klacht en krijgt u de uitspraak niet. De termijnen lopen gewoon door.',
    name: 'Uw naam',
    organisation: 'Uw kantoor of organisatie',
    email: 'Uw e-mailadres',
    phone: 'Uw telefoonnummer',
  },
  complainant: {
    legend: 'De klager',
    hint: 'Dient u de klacht voor uzelf in, dan zijn dit uw eigen gegevens.',
    name: 'Naam',
    capacity: 'De klager is',
    choose: 'Maak een keuze',
    employer: 'Werkgever of organisatie',
    reachHint: 'Vul in hoe wij u kunnen bereiken: een e-mailadres, een telefoonnummer of een postadres.',
    email: 'E-mailadres',
    phone: 'Telefoonnummer',
    street: 'Straat en huisnummer',
    postcode: 'Postcode',
    town: 'Plaats',
  },
  complaint: {
    legend: 'De klacht',
    subjects: 'Waar gaat de klacht over?',
    subjectsHint: 'U kunt meer dan één onderwerp kiezen.',
    incidentOn: 'Wanneer is het gebeurd?',
    incidentHint: 'Weet u de dag niet precies, laat dit dan leeg.',
    description: 'Wat is er gebeurd?',
    descriptionHint: 'Vertel wat er gebeurde, wanneer en met wie. Vul geen medische gegevens in die niet nodig zijn.',
    wish: 'Wat wilt u bereiken?',
    wishHint: 'Bijvoorbeeld: uitleg, excuses, een gesprek of een oplossing.',
  },
  notes: {
    returnToWork: (uwv, site) =>
      html`<strong>Deze klacht kunnen wij niet behandelen.</strong> Bent u het niet eens met het advies van de bedrijfsarts, of van een deskundige die de bedrijfsarts inschakelde, over (gedeeltelijk) weer aan het werk gaan? Vraag dan een deskundigenoordeel aan bij ${uwv}${site && html`: ${site}`}. Hebt u ook een andere klacht, dan kunt u die hier wel indienen.`,
    privacy: (dpo) =>
      html`Over hoe wij met persoonsgegevens omgaan, kunt u ook meteen terecht bij de functionaris gegevensbescherming${dpo && html`: ${dpo}`}.`,
    financialDamage:
      'Een klacht over financiële schade die onze organisatie zou hebben veroorzaakt, wordt behandeld door de directie.',
  },
  errors: {
    missing: 'Er ontbreekt nog iets. Kijk bij de velden met een melding.',
    name: 'Vul een naam in.',
    email: 'Vul een e-mailadres in (naam@voorbeeld.nl), of anders een telefoonnummer of postadres.',
    description: 'Vertel wat er is gebeurd.',
  },
  next: {
    title: 'Zo gaat het verder',
    acknowledged: (term) => `Binnen ${term} nadat wij uw klacht hebben ontvangen, krijgt u een ontvangstbevestiging.`,
    heard: 'Wij vragen eerst u om een toelichting, en daarna degene over wie de klacht gaat.',
    answered: (term) => `Binnen ${term} na ontvangst van uw klacht krijgt u schriftelijk antwoord.`,
    objection: (term, decision) =>
      `Bent u het niet eens met het antwoord, dan kunt u binnen ${term} nadat u het hebt gekregen schriftelijk bezwaar maken bij de directie. Zij nodigt u uit voor een gesprek en laat u binnen ${decision} na dat gesprek weten wat zij beslist.`,
    disputeBody: (name, where) => html`Daarna kunt u nog terecht bij ${name}${where && html`: ${where}`}.`,
  },
  data: {
    title: 'Wat er met uw gegevens gebeurt',
    purpose: 'Wij gebruiken wat u invult om uw klacht te behandelen en om, zonder namen, van klachten te leren.',
    people:
      'Wie uw klacht behandelt, ziet wat u invult. Degene over wie de klacht gaat, krijgt te horen wat nodig is om te kunnen antwoorden.',
    kept: (years) =>
      `Wij bewaren het dossier tot ${years} na de laatste stap. Daarna worden uw gegevens gewist, tenzij wij ze langer moeten bewaren.`,
    page: 'Deze pagina onthoudt niets, plaatst geen cookies en meet niets. Wat u invult, gaat pas weg als u het zelf verstuurt.',
    sparing: 'Stuur geen burgerservicenummer en geen medische stukken mee die niet nodig zijn.',
    questions: (dpo) => html`Vragen over uw gegevens? Schrijf naar de functionaris gegevensbescherming: ${dpo}.`,
  },
  send: {
    title: 'Versturen',
    byMail:
      'Met deze knop maakt uw eigen mailprogramma een mail met alles wat u hebt ingevuld. U kunt er bijlagen bij doen. Uw klacht is pas ingediend als u die mail verstuurt.',
    byPost: 'Met deze knop verstuurt u uw klacht.',
    mailButton: 'Maak de mail',
    postButton: 'Verstuur de klacht',
    subject: 'Klacht via het formulier op de website',
    opened: 'Uw mailprogramma opent een mail met uw klacht. Verstuur die mail; dan is uw klacht ingediend.',
    tooLong: (address) =>
      html`Uw tekst is te lang om vanzelf in een mail te zetten. Kopieer de tekst hieronder, plak die in een mail aan ${address} en verstuur die mail.`,
    instead: (address) => html`Opent er geen mail? Kopieer dan de tekst hieronder en mail die aan ${address}.`,
    text: 'De tekst van de mail',
    copy: 'Kopieer de tekst',
    copied: 'Gekopieerd',
  },
  otherwise: {
    title: 'Liever op een andere manier?',
    email: (address) => html`Mail uw klacht aan ${address}.`,
    phone: (number) => `Bel ${number}.`,
    letter: (lines) => `Schrijf een brief aan ${lines}.`,
  },
};
