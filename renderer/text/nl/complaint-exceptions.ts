/** Privacy, financial damage and complaints of several parts (R2, R16, R17). */
export const exceptions = {
  dpo: {
    title: 'Functionaris gegevensbescherming ingelicht',
    intro: 'De klacht gaat over privacy. De FG weet ervan; de gewone behandeling gaat door (stap 1 van de regeling).',
    remark: 'Opmerking',
    submit: 'Leg vast',
  },
  board: {
    title: 'Aan de directie voorleggen',
    intro:
      'Een klacht over financiële schade behandelt de directie. Vanaf hier geeft zij het antwoord; de termijnen blijven dezelfde.',
    on: 'Voorgelegd op',
    reason: 'Waarom',
    reasonHint: 'De klager krijgt hierover bericht.',
    submit: 'Leg voor aan de directie',
    confirm: {
      title: 'Aan de directie voorleggen?',
      body: 'De directie geeft dan het antwoord op deze klacht; alleen zij kan uitspraak doen. Dit kun je niet terugdraaien.',
      yes: 'Leg voor',
    },
  },
  split: {
    title: 'Een deel afsplitsen',
    intro:
      'Gaat een deel van de klacht ergens anders heen, bijvoorbeeld naar UWV of de directie? Dan krijgt dat deel een eigen dossier met een eigen nummer. De klacht, de klager en de datum van ontvangst gaan mee; documenten blijven in dit dossier.',
    subjects: 'Wat gaat naar het nieuwe dossier?',
    subjectsHint: 'Eén onderwerp ten minste blijft hier.',
    hint: {
      'return-to-work-advice': 'Hoort bij UWV (deskundigenoordeel).',
      'financial-damage': 'Behandelt de directie.',
    },
    stays: (subjects: string) => `Hier blijft: ${subjects}.`,
    on: 'Gesplitst op',
    reason: 'Waarom',
    submit: 'Splits af',
    confirm: {
      title: 'Nieuw dossier maken?',
      body: (subjects: string) =>
        `Over ${subjects} komt er een tweede dossier, met een verwijzing over en weer. Dit kun je niet terugdraaien.`,
      yes: 'Splits af',
    },
    done: 'Het nieuwe dossier',
    open: (number: string) => `Open ${number}`,
  },
};
