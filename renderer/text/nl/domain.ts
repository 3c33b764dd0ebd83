import type { ShippedChannel, ShippedSubject } from '../../../shared/procedure/regulation.ts';

/** The words of the procedure, as the regulation has them. */
export const domain = {
  subjects: {
    expertise: 'Inhoudelijke kennis',
    accessibility: 'Bereikbaarheid',
    speed: 'Snelheid van werken',
    treatment: 'Bejegening',
    information: 'Informatievoorziening',
    privacy: 'Privacy',
    'financial-damage': 'Financiële schade',
    'return-to-work-advice': 'Advies over werkhervatting',
    other: 'Overig',
  } satisfies Readonly<Record<ShippedSubject, string>>,
  channels: {
    website: 'Klachtenformulier op de website',
    email: 'E-mail',
    letter: 'Brief',
    phone: 'Telefoon',
    'in-person': 'Persoonlijk gesprek',
  } satisfies Readonly<Record<ShippedChannel, string>>,
  receivedBy: {
    website: 'via de website',
    email: 'per e-mail',
    letter: 'per brief',
    phone: 'telefonisch',
    'in-person': 'in een gesprek',
  } satisfies Readonly<Record<ShippedChannel, string>>,
  complainantKinds: {
    client: 'Klant',
    supplier: 'Leverancier',
    'client-employee': 'Werknemer van een klant',
    other: 'Anders',
  },
  roles: {
    officer: 'Klachtenfunctionaris',
    board: 'Directie',
    dpo: 'Functionaris gegevensbescherming',
    administrator: 'Beheerder',
  },
  outcomes: { upheld: 'Gegrond', 'partly-upheld': 'Deels gegrond', dismissed: 'Ongegrond' },
  sendMeans: { email: 'per e-mail', post: 'per post', 'registered-post': 'aangetekend', 'handed-over': 'overhandigd' },
  explanationMeans: {
    phone: 'telefonisch',
    'in-person': 'in een gesprek',
    video: 'in een videogesprek',
    'in-writing': 'schriftelijk',
  },
  waiverGrounds: {
    declined: 'wil geen toelichting geven',
    'did-not-respond': 'heeft niet gereageerd',
    waived: 'toelichting is niet nodig',
  },
  letters: {
    acknowledgement: 'Ontvangstbevestiging',
    'invitation-to-explain': 'Uitnodiging toelichting',
    'request-to-person-involved': 'Verzoek om toelichting',
    verdict: 'Uitspraak',
  },
  complainant: 'Klager',
  personInvolved: 'Betrokkene',
  representative: 'Gemachtigde',
};
