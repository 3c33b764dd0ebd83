import type { DossierAudience, DossierWithheld } from '../../../shared/dossier/audience.ts';

/** The screen on which a whole file becomes one document; what stands in the document itself is in `dossier-document`. */
export const dossier = {
  title: 'Dossier',
  open: 'Dossier…',
  intro: 'Alles van deze klacht in één Word-document: wie erbij zijn, tijdlijn, termijnen, uitspraak en stukken.',
  unknown: 'Deze klacht staat niet in het register',
  preview: 'Het dossier zoals het eruitziet',
  previewNote: 'Het voorbeeld loopt door; in Word staan de bladzijden zoals ze worden afgedrukt.',
  notDrawn: 'Het voorbeeld is niet te tekenen. Het dossier zelf is wel gemaakt; open het in Word om het te zien.',
  audience: 'Voor wie',
  audiences: {
    'own-use': 'Eigen gebruik',
    complainant: 'De klager',
    representative: 'De gemachtigde',
    'dispute-body': 'De geschilleninstantie',
  } satisfies Readonly<Record<DossierAudience, string>>,
  withheld: {
    'no-representative': 'Er is geen gemachtigde in dit dossier.',
    'not-authorised':
      'Tot de ondertekende machtiging er is, gaat er niets over de inhoud naar de gemachtigde (stap 1 van de regeling).',
  } satisfies Readonly<Record<DossierWithheld, string>>,
  notes: 'Met interne notities',
  notesWhy: 'Notities en opmerkingen bij documenten. Alleen voor eigen gebruik.',
  notesNever: 'Interne notities gaan nooit naar buiten.',
  making: 'Het dossier wordt gemaakt…',
  pictures: 'Afbeeldingen worden klaargezet…',
  progress: (done: number, of: number) => `Stukken gelezen: ${done} van ${of}`,
  laying: 'De bladzijden worden opgemaakt…',
  stop: 'Stop',
  stopped: 'Gestopt. Er is niets gemaakt en er is niets verloren.',
  again: 'Maak het dossier',
  lost: (names: string) =>
    `Niet alles kon worden opgenomen. Deze documenten ontbreken of zijn beschadigd: ${names}. In het dossier staat dat erbij.`,
  out: 'Naar buiten',
  word: 'Open in Word',
  save: 'Bewaar als…',
  folder: 'Bewaar als map…',
  folderWhy: 'Een map met het dossier en alle documenten apart, genummerd zoals in het dossier.',
  opened: 'Het dossier is geopend om te lezen. Wijzigingen daarin komen niet in het register.',
  saved: (path: string) => `Bewaard als ${path}.`,
  savingFolder: (done: number, of: number) => `Bestanden geschreven: ${done} van ${of}`,
  savedFolder: (path: string, count: number) => `${count} bestanden bewaard in ${path}.`,
  problems: {
    inHand: 'Er wordt al een dossier gemaakt. Wacht tot dat klaar is.',
    alreadySaving: 'Er wordt al een map bewaard. Wacht tot die klaar is.',
    folderIncomplete: (path: string, count: number, at: string, why: string) =>
      `De map is niet volledig: ${path}. ${count === 1 ? 'Er staat 1 bestand in' : `Er staan ${count} bestanden in`}; bij ${at} ging het mis. ${why}`,
    folderStopped: (path: string, count: number) =>
      `Gestopt. In ${path} ${count === 1 ? 'staat 1 bestand' : `staan ${count} bestanden`}; de rest is niet bewaard.`,
    notFounded: 'Het register is nog niet helemaal gelezen. Probeer het zo opnieuw.',
  },
};
