type Say = (placeholder: string) => string;

export const templates = {
  title: 'Sjablonen',
  remark:
    'Elke brief wordt gemaakt uit een Word-sjabloon. Je kunt de tekst en de opmaak veranderen; de velden tussen dubbele accolades vult het programma in.',
  steps: [
    'Bewaar het sjabloon als Word-bestand.',
    'Pas het aan in Word. Laat de velden tussen {{ en }} heel; weghalen mag, behalve wat de brief niet kan missen.',
    'Zet het terug. Klopt er een veld niet, dan zegt het programma welk veld en waar het staat.',
  ],
  notAllowed: 'Alleen een klachtenfunctionaris of beheerder kan sjablonen vervangen. Bekijken kan wel.',
  fileName: (letter: string) => `Sjabloon ${letter}.docx`,
  shipped: 'Meegeleverd',
  own: 'Eigen sjabloon',
  look: 'Bekijk in Word',
  save: 'Bewaar om aan te passen…',
  putBack: 'Zet terug…',
  restore: 'Meegeleverde terugzetten',
  savedAs: (path: string) => `Bewaard als ${path}`,
  replaced: (letter: string) =>
    `Voor ‘${letter}’ geldt nu je eigen sjabloon. Brieven die er al zijn, blijven zoals ze zijn.`,
  restored: (letter: string) => `Voor ‘${letter}’ geldt weer het meegeleverde sjabloon.`,
  restoreTitle: (letter: string) => `Meegeleverd sjabloon voor ‘${letter}’ terugzetten?`,
  restoreBody:
    'Nieuwe brieven komen dan weer uit het meegeleverde sjabloon. Je eigen sjabloon blijft in het register bewaard, maar wordt niet meer gebruikt. Brieven die er al zijn, veranderen niet.',
  restoreYes: 'Zet terug',
  refused: 'Dit bestand kan niet als sjabloon dienen',
  nothingChanged: 'Er is niets veranderd: het oude sjabloon geldt nog.',
  tooLarge: (mebibytes: number) => `Het bestand is groter dan ${mebibytes} MB. Maak afbeeldingen kleiner.`,
  macros:
    'Het bestand bevat macro’s. Die zouden op elke computer kunnen starten waar de brief opengaat. Bewaar het als gewoon Word-document (.docx).',
  notWord: {
    'old-word': 'Dit is een Word-bestand in het oude formaat (.doc). Bewaar het in Word als .docx.',
    pdf: 'Dit is een PDF. Een sjabloon is een Word-bestand (.docx).',
    'other-office': 'Dit is een ander Office-bestand. Een sjabloon is een Word-bestand (.docx).',
    unknown: 'Dit is geen Word-bestand (.docx).',
  },
  problems: {
    'unknown-placeholder': (name) => `{{${name}}} bestaat niet in deze brief.`,
    'condition-used-as-text': (name) => `{{${name}}} is een voorwaarde; schrijf {{#${name}}} … {{/${name}}}.`,
    'text-used-as-list': (name) => `{{#${name}}} is geen lijst of voorwaarde; schrijf {{${name}}}.`,
    'required-placeholder-missing': (name) => `{{${name}}} ontbreekt; de brief kan daar niet zonder.`,
    'external-content': () =>
      'Het bestand haalt iets van buiten op, bijvoorbeeld een gekoppelde afbeelding. Voeg die in het document zelf in.',
    unreadable: () => 'Het bestand is beschadigd en niet te lezen.',
    'unclosed-loop': (name) => `{{#${name}}} wordt nergens afgesloten met {{/${name}}}.`,
    'unclosed-tag': (name) => `{{${name} wordt niet afgesloten met }}.`,
    'unopened-tag': (name) => `${name}}} heeft geen {{ ervoor.`,
    'unopened-loop': (name) => `{{/${name}}} sluit iets af dat niet is begonnen.`,
    'closing-tag-does-not-match-opening-tag': (name) => `{{/${name}}} sluit iets anders af dan wat is begonnen.`,
    other: (name) => (name ? `{{${name}}} klopt niet.` : 'Het bestand klopt niet als sjabloon.'),
  } satisfies Readonly<Record<string, Say>> as Readonly<Record<string, Say>> & { readonly other: Say },
  places: {
    body: 'in de tekst',
    header: 'in de koptekst',
    footer: 'in de voettekst',
    properties: 'in de eigenschappen van het document',
  } as Readonly<Record<string, string>>,
  inTable: (place: string) => `${place}, in een tabel`,
  at: (place: string, near: string) => (near ? `${place}, bij ‘${near}’` : place),
};
