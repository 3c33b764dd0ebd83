const days = (count: number): string => (count === 1 ? '1 dag' : `${count} dagen`);

/** The screen of measures: what was promised so that it does not happen again (R9, R19). */
export const measures = {
  title: 'Maatregelen',
  count: (open: number, late: number) => {
    if (open === 0) return 'Er staat niets open.';
    const all = open === 1 ? '1 maatregel staat open' : `${open} maatregelen staan open`;
    return late === 0 ? `${all}, alles binnen de tijd.` : `${all}, waarvan ${late} te laat.`;
  },
  find: 'Zoek op maatregel, eigenaar of klacht',
  owner: 'Eigenaar',
  everybody: 'Iedere eigenaar',
  view: 'Welke maatregelen',
  views: { open: 'Open', late: 'Te laat', done: 'Afgerond', dropped: 'Vervallen', all: 'Alle' },
  groups: { late: 'Te laat', open: 'Nog te doen', closed: 'Afgerond of vervallen' },
  standing: {
    late: (count: number, due: string) => `${days(count)} te laat, ${due}`,
    open: (due: string) => `uiterlijk ${due}`,
    done: (on: string) => `afgerond ${on}`,
    doneLate: (on: string, count: number) => `afgerond ${on}, ${days(count)} te laat`,
    dropped: (on: string) => `vervallen ${on}`,
  },
  report: (on: string, progress: string) => `${on}: ${progress}`,
  reportAct: 'Voortgang',
  reportOf: (description: string) => `Leg voortgang vast: ${description}`,
  complete: 'Afgerond…',
  completeOf: (description: string) => `Rond af: ${description}`,
  showMore: (count: number) => `Toon nog ${count} ${count === 1 ? 'maatregel' : 'maatregelen'}`,
  nothing: {
    open: 'Hier staat niets open.',
    late: 'Niets is te laat.',
    done: 'Hier is nog niets afgerond.',
    dropped: 'Hier is niets vervallen.',
    all: 'Er is geen maatregel die hierbij past.',
  },
  causes: {
    title: 'Wat terugkomt',
    explained: 'Waar de klachten achter deze maatregelen over gaan.',
    count: (complaints: number, count: number) =>
      `${complaints} ${complaints === 1 ? 'klacht' : 'klachten'}, ${count} ${count === 1 ? 'maatregel' : 'maatregelen'}`,
  },
  empty: {
    title: 'Nog geen maatregelen',
    body: 'Bij een (deels) gegronde klacht belooft de organisatie maatregelen, zodat het niet weer gebeurt. Je noemt ze in de uitspraak, elk met een eigenaar en een datum. Hier zie je ze dan allemaal, met wat te laat is bovenaan.',
    toComplaints: 'Naar de klachten',
  },
};
