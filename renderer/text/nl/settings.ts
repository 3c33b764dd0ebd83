import { settingsPeople } from './settings-people.ts';
import { settingsRegulation } from './settings-regulation.ts';
import { settingsWebsite } from './settings-website.ts';

export const settings = {
  title: 'Instellingen',
  remark:
    'Wat hier staat over de organisatie, staat in het register. Taal, uiterlijk en vergrendelen gelden voor deze computer.',
  saved: 'Opgeslagen',
  sections: 'Onderdelen',
  groups: {
    organisation: 'Register',
    regulation: 'Regeling',
    letters: 'Brieven en website',
    computer: 'Deze computer',
  },
  ...settingsRegulation,
  people: settingsPeople,
  templatesName: 'Sjablonen',
  website: settingsWebsite,

  organisation: {
    title: 'Organisatie',
    remark:
      'Deze gegevens komen in de briefkop. Een wijziging geldt voor brieven die je hierna maakt; oude brieven blijven zoals ze zijn.',
    name: 'Naam',
    street: 'Straat en huisnummer',
    postcodeAndTown: 'Postcode en plaats',
    email: 'E-mailadres',
    phone: 'Telefoonnummer',
    website: 'Website',
    oddEmail: 'Dit lijkt geen e-mailadres; controleer het nog eens. Opslaan kan wel.',
    save: 'Sla organisatie op',
    letterheadIncomplete: (facts: string) => `Nog niet ingevuld voor de briefkop: ${facts}.`,
  },

  look: {
    title: 'Taal en uiterlijk',
    remark: 'Geldt meteen, op deze computer. Brieven blijven in het Nederlands.',
    language: 'Taal',
    look: 'Uiterlijk',
    looks: { light: 'Licht', dark: 'Donker', system: 'Zoals het systeem' },
  },

  security: {
    title: 'Beveiliging',
    remark:
      'Alles in het register is versleuteld. Vergrendel als je wegloopt; het programma doet het zelf als je een tijd niets doet.',
    idle: 'Vergrendel na',
    minutes: (minutes: number) => (minutes === 1 ? '1 minuut' : `${minutes} minuten`),
    protection: 'Bescherming',
    protections: {
      'os-keyring':
        'Je wachtwoordzin en de sleutelbos van dit systeem samen. Wie alleen de bestanden meeneemt, kan ze niet openen, ook niet met de wachtwoordzin.',
      'passphrase-only':
        'Alleen je wachtwoordzin: dit systeem heeft geen sleutelbos die veilig genoeg is. Kies daarom een sterke.',
    },
    passphrase: 'Wachtwoordzin',
    passphraseRemark: 'De herstelset blijft geldig als je de wachtwoordzin wijzigt.',
    change: 'Wijzig wachtwoordzin',
    current: 'Huidige wachtwoordzin',
    currentMissing: 'Vul je huidige wachtwoordzin in.',
    next: 'Nieuwe wachtwoordzin',
    changeNow: 'Wijzig',
    changed: 'De wachtwoordzin is gewijzigd.',
    cancel: 'Annuleren',
    wait: (seconds: number) => (seconds === 1 ? 'Nog 1 seconde…' : `Nog ${seconds} seconden…`),
  },

  about: {
    title: 'Over dit programma',
    remark: 'Handig om bij de hand te hebben als je hulp vraagt.',
    version: 'Versie',
    engine: 'Draait op',
    engines: { electron: 'Electron', 'chromium-host': 'Chromium-host (proefomgeving)' },
    dataFolder: 'Gegevensmap',
    dataFolderRemark: 'Hier staat het register, versleuteld. Voor een reservekopie: zie Reservekopie.',
    copy: 'Kopieer pad',
    copied: 'Gekopieerd',
  },
};
