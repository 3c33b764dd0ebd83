/** Putting right what was recorded wrongly: the original always stays visible. */
export const corrections = {
  correct: {
    title: (what: string) => `Corrigeer: ${what}`,
    intro:
      'Zet goed wat verkeerd is vastgelegd. Wat er eerst stond blijft zichtbaar in de tijdlijn, met jouw naam en de reden.',
    nothing: 'Hier valt niets te corrigeren. Streep het door en leg het opnieuw vast.',
    fixed: 'Dit hoort bij de vastlegging zelf en blijft zoals het is. Documenten blijven ook zoals ze zijn.',
    was: (value: string) => `Was: ${value}`,
    empty: 'leeg',
    change: 'wat er anders moet zijn',
    reason: 'Reden van de correctie',
    reasonHint: 'Bijvoorbeeld: poststempel was van een dag eerder.',
    submit: 'Leg correctie vast',
  },
  strikeOut: {
    title: (what: string) => `Streep door: ${what}`,
    intro: 'Alleen voor iets dat nooit zo had moeten worden vastgelegd. Het blijft doorgestreept in de tijdlijn staan.',
    reason: 'Reden',
    reasonHint: 'Bijvoorbeeld: hoort in een ander dossier.',
    submit: 'Streep door',
    confirm: {
      title: (what: string) => `${what} doorstrepen?`,
      body: 'Het telt daarna niet meer mee. Het blijft zichtbaar, met jouw naam en de reden.',
      yes: 'Streep door',
    },
    restore: {
      title: 'Maak de doorstreping ongedaan',
      intro: 'Wat was doorgestreept telt daarna weer mee. Beide blijven zichtbaar.',
      submit: 'Zet terug',
      confirm: {
        title: 'Doorstreping ongedaan maken?',
        body: 'De vastlegging telt daarna weer mee.',
        yes: 'Zet terug',
      },
    },
  },
  gone: {
    title: 'Deze vastlegging is er niet meer',
    body: 'Zij is intussen doorgestreept. Sluit dit formulier en kijk in de tijdlijn.',
  },
  effect: {
    title: 'Dit verandert',
    nothing: 'De termijnen blijven zoals ze zijn.',
    absent: 'nog niet begonnen',
    gone: 'vervalt',
    objectionLate: 'Het bezwaar komt hierdoor te laat. De directie moet zeggen of zij het toch in behandeling neemt.',
    objectionInTime: 'Het bezwaar is hierdoor op tijd.',
    phase: (before: string, after: string) => `Het dossier gaat van ${before} naar ${after}.`,
    side: {
      complainant: 'De klager moet weer worden gehoord, of er moet een reden zijn om dat niet te doen.',
      person: (name: string) => `${name} moet weer worden gehoord, of er moet een reden zijn om dat niet te doen.`,
    },
    acknowledged: 'De ontvangst geldt als nog niet bevestigd.',
    measures: (count: number) =>
      count === 1 ? 'Een maatregel telt niet meer mee.' : `${count} maatregelen tellen niet meer mee.`,
  },
  status: {
    'in-progress': 'in behandeling',
    decided: 'uitspraak gedaan',
    answered: 'beantwoord',
    objection: 'bezwaar',
    closed: 'afgerond',
  },
};
