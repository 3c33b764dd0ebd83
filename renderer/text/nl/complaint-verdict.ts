/** The verdict and its answer (R7 to R11), and how the complainant received it (R12). */
export const verdict = {
  title: 'Uitspraak',
  intro:
    'De uitspraak staat straks in de brief aan de klager. Schrijf haar zo dat de klager haar begrijpt (stap 3 van de regeling).',
  byBoard: 'De directie behandelt deze klacht en geeft het antwoord.',
  on: 'Datum van de uitspraak',
  outcome: 'De klacht is',
  perSubject: {
    label: 'Uitkomst per onderwerp',
    overall: 'De klacht als geheel',
    same: (outcome: string) => `Alle onderwerpen zijn ${outcome}, dus de klacht ook.`,
    mixed: 'De uitkomsten verschillen, dus de klacht is deels gegrond.',
    open: 'Volgt uit de uitkomsten per onderwerp.',
    field: 'uitkomst per onderwerp',
  },
  requires: {
    upheld: 'Noem verbetermaatregelen, elk met een eigenaar en een datum.',
    'partly-upheld': 'Noem verbetermaatregelen en geef een motivering.',
    dismissed: 'Geef een motivering. Er horen geen maatregelen bij.',
  },
  findings: 'Bevindingen',
  findingsHint: 'Wat is er gebeurd, volgens beide kanten en volgens jou?',
  reasons: 'Motivering',
  reasonsHint: {
    needed: 'Waarom is de klacht niet (helemaal) gegrond? De klager krijgt dit te lezen.',
    optional: 'Niet verplicht bij een gegronde klacht.',
  },
  measures: 'Verbetermaatregelen',
  measure: (number: number) => `Maatregel ${number}`,
  description: 'Wat er gaat gebeuren',
  owner: 'Eigenaar',
  dueOn: 'Klaar op',
  addMeasure: 'Voeg maatregel toe',
  removeMeasure: (number: number) => `Verwijder maatregel ${number}`,
  linked: {
    label: 'Maatregelen uit andere dossiers',
    hint: 'Is de maatregel al beloofd bij een andere klacht? Kies haar dan hier; zij blijft één maatregel.',
    pick: 'Zoek op maatregel, eigenaar of nummer',
    none: 'Er zijn geen openstaande maatregelen in andere dossiers.',
    from: (number: string, owner: string, day: string) => `${number} · ${owner}, uiterlijk ${day}`,
    remove: (description: string) => `Laat weg: ${description}`,
  },
  submit: 'Doe uitspraak',
  confirm: {
    title: (outcome: string) => `Uitspraak vaststellen: ${outcome}?`,
    body: 'Daarna hoor je niemand meer in deze klacht. De volgende stap is de brief aan de klager. Klopt er later iets niet, dan kun je dat corrigeren; wat er eerst stond blijft zichtbaar.',
    yes: 'Stel uitspraak vast',
  },
  sent: {
    title: 'Uitspraak verzonden',
    intro: (term: string) =>
      `De klager krijgt binnen ${term} na ontvangst van de klacht schriftelijk antwoord, met hoe je bezwaar maakt (stap 3 van de regeling).`,
    to: 'Verzonden aan',
    complainant: (name: string) => `${name} (klager)`,
    representative: (name: string) => `${name} (gemachtigde)`,
    held: 'Er is geen geldige machtiging: de uitspraak gaat naar de klager zelf.',
    submit: 'Leg verzending vast',
    confirm: {
      title: 'Is de brief echt verzonden?',
      body: (name: string, day: string, standing: string, term: string) =>
        `Je legt vast dat de uitspraak aan ${name} is gestuurd op ${day} (${standing}). De klacht is dan beantwoord; vanaf de ontvangst heeft de klager ${term} om bezwaar te maken.`,
      yes: 'Ja, leg vast',
    },
  },
  received: {
    title: 'Uitspraak ontvangen door de klager',
    intro: (term: string) =>
      `Vanaf de dag na ontvangst heeft de klager ${term} om bezwaar te maken (stap 4 van de regeling).`,
    on: 'Ontvangen op',
    proof: 'Hoe weet je dat?',
    proofField: 'hoe je dat weet',
    until: (day: string) => `Bezwaar maken kan dan tot en met ${day}.`,
    submit: 'Leg ontvangst vast',
  },
  delay: {
    title: 'Uitstelbericht verzonden',
    intro:
      'Laat de klager weten dat het antwoord later komt, waarom, en wanneer. De termijn zelf schuift niet op (stap 3 van de regeling).',
    reason: 'Waarom het later wordt',
    reasonHint: 'De klager krijgt dit te lezen.',
    expectedOn: 'Antwoord verwacht op',
    on: 'Bericht verzonden op',
    due: (day: string) => `De uitspraak moet er zijn op ${day}.`,
    submit: 'Leg uitstelbericht vast',
  },
};
