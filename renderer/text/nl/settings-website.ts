/** The form that the organisation puts on its own website. */
export const settingsWebsite = {
  title: 'Formulier voor de website',
  remark:
    'Eén bestand om op jullie website te zetten: in het Nederlands en het Engels, met de onderwerpen, termijnen en adressen van de regeling. Wat ermee wordt gestuurd, wordt veld voor veld herkend als je de mail hier opent. Wijzigt de regeling, zet dan een nieuw bestand op de website.',
  where: 'Waar gaat een klacht naartoe?',
  byMail: 'De bezoeker stuurt een mail',
  byMailHint: 'Het eigen mailprogramma van de bezoeker maakt de mail. Jullie website heeft er niets voor nodig.',
  byPost: 'De website stuurt de klacht door',
  byPostHint:
    'Voor een website met een formulierverwerker die inzendingen per mail doorstuurt. Vraag het adres aan wie de website beheert.',
  address: 'E-mailadres voor klachten',
  url: 'Adres van de formulierverwerker',
  notAnAddress: 'Dit lijkt geen e-mailadres.',
  notHttps: 'Het adres begint met https://, zodat een klacht nooit leesbaar over internet gaat.',
  first: 'Eerste taal',
  languages: { nl: 'Nederlands', en: 'Engels' },
  preview: 'Voorbeeld',
  previewOf: (language: string) => `Voorbeeld van het formulier, ${language}`,
  previewHint: 'Zo ziet een bezoeker het. In het voorbeeld kun je niets versturen.',
  save: 'Bewaar het formulier…',
  fileName: 'klachtenformulier.html',
  saved: (path: string) => `Bewaard als ${path}`,
  noChannel:
    'De regeling biedt het formulier op de website niet meer aan als manier om een klacht in te dienen. Zet dat kanaal weer aan bij Onderwerpen en kanalen.',
};
