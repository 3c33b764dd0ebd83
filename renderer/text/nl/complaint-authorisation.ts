/** Who files for the complainant, and the signed paper for it (R4). */
export const authorisation = {
  representative: {
    title: 'Gemachtigde noemen',
    intro:
      'Iemand klaagt namens de klager, of gaat voor de klager verder. Tot de ondertekende machtiging er is, gaat er niets over de inhoud naar de gemachtigde (stap 1 van de regeling).',
    name: 'Naam',
    organisation: 'Organisatie',
    email: 'E-mailadres',
    phone: 'Telefoon',
    address: 'Postadres',
    submit: 'Noem gemachtigde',
  },
  requested: {
    title: 'Om machtiging gevraagd',
    intro: (name: string) => `${name} is gevraagd om een machtiging die de klager heeft ondertekend.`,
    submit: 'Leg verzoek vast',
  },
  received: {
    title: 'Machtiging ontvangen',
    intro: 'Voeg de ondertekende machtiging toe. Vanaf nu gaan brieven over de inhoud ook naar de gemachtigde.',
    on: 'Ontvangen op',
    signedOn: 'Datum onder de handtekening',
    signedHint: 'Leeg als er geen datum staat.',
    paper: 'De ondertekende machtiging',
    submit: 'Leg machtiging vast',
  },
  withdrawn: {
    title: 'Machtiging ingetrokken',
    intro:
      'Vanaf nu gaat er niets over de inhoud meer naar de gemachtigde, ook geen uitspraak. De klager zelf krijgt bericht.',
    on: 'Ingetrokken op',
    reason: 'Wat de klager zei',
    submit: 'Leg intrekking vast',
  },
  left: {
    title: 'Gemachtigde stopt',
    intro: 'De klager gaat zelf verder, of een ander wordt daarna gemachtigde.',
    on: 'Gestopt op',
    reason: 'Reden',
    submit: 'Leg vast',
  },
  status: {
    needed: 'machtiging nog te vragen',
    requested: (day: string) => `machtiging gevraagd ${day}`,
    received: (day: string) => `machtiging ontvangen ${day}`,
    withdrawn: (day: string) => `machtiging ingetrokken ${day}`,
  },
  notice: {
    title: {
      needed: 'De machtiging is er nog niet',
      requested: 'De machtiging is gevraagd en er nog niet',
      withdrawn: 'De machtiging is ingetrokken',
    },
    body: (name: string) =>
      `Tot de ondertekende machtiging er is, gaat er niets over de inhoud naar ${name}: geen uitnodiging, geen verslag en geen uitspraak. Schrijf aan de klager zelf. De termijnen lopen door (stap 1 van de regeling).`,
    request: 'Vraag om machtiging',
    record: 'Machtiging ontvangen',
  },
};
