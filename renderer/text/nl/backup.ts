export const backup = {
  title: 'Reservekopie',
  remark:
    'Het hele register in één versleuteld bestand: dossiers, documenten, sleutels. Raakt deze computer kwijt of stuk, dan zet je het daarmee terug op een andere.',

  now: 'Nu',
  make: 'Maak nu een reservekopie…',
  last: 'Laatste',
  none: 'Er is op deze computer nog geen reservekopie gemaakt.',
  made: (when: string, size: string) => `${when} · ${size}`,
  gigabytes: (size: string) => `${size} GB`,
  unchanged: 'Sindsdien is er niets vastgelegd.',
  changed: 'Sindsdien is er iets vastgelegd dat er nog niet in staat.',
  done: 'De reservekopie is gemaakt en nagelezen.',
  advice: 'Bewaar hem niet alleen op deze computer: op een stick in de kluis, of op een andere schijf.',

  daily: 'Dagelijks',
  dailyOff: 'Er wordt niet vanzelf een reservekopie gemaakt.',
  chooseFolder: 'Kies een map…',
  otherFolder: 'Andere map…',
  leaveFolder: 'Stop met dagelijks',
  dailyWhen:
    'Bij de eerste start van een dag en bij vergrendelen of afsluiten, als er iets is veranderd. Je kunt gewoon doorwerken.',
  folderTaken: 'Vanaf nu komt hier dagelijks een reservekopie. De eerste staat er al.',
  folderLeft: 'Er wordt niet meer vanzelf een reservekopie gemaakt. De eerdere blijven staan.',
  keep: 'Bewaren',
  keepDays: (days: number) => `de nieuwste van ${days} dagen`,
  keepRemark:
    'Oudere dagelijkse gaan weg zodra een nieuwe is nagelezen. Wat je met de hand maakt, blijft altijd staan.',
  next: 'Volgende',
  nextAtLock: 'Zodra je vergrendelt of afsluit.',
  nextWhenChanged: 'Zodra er iets is vastgelegd: bij vergrendelen, afsluiten of de eerste start van een dag.',

  opens: 'Wat hem opent',
  opensWith: {
    'passphrase-or-kit': 'De wachtwoordzin van het moment waarop hij is gemaakt, of de herstelset. Op elke computer.',
    kit: 'De herstelset. De wachtwoordzin opent deze kopie alleen op deze computer, met de sleutelbos van dit systeem. Vergrendel en ontgrendel een keer; dan werkt voor volgende kopieën ook de wachtwoordzin.',
  },
  opensRemark: 'Wie het bestand én een van die twee heeft, kan alles lezen. Wat je wist, staat nog in eerdere kopieën.',

  progress: {
    making: (done: string, of: string) => `Kopiëren: ${done} van ${of} bestanden`,
    verifying: (done: string, of: string) => `Nalezen: ${done} van ${of} bestanden`,
    checking: (done: string, of: string) => `Nakijken: ${done} van ${of} bestanden`,
    restoring: (done: string, of: string) => `Terugzetten: ${done} van ${of} bestanden`,
  },
  busy: 'Bezig met een reservekopie',
  starting: 'Beginnen…',
  stop: 'Stop',
  stopped: 'Gestopt. Er is niets van blijven staan.',

  failedTitle: 'De laatste reservekopie is niet gelukt',
  failedAt: (when: string) => `Geprobeerd op ${when}.`,
  failedNotice: (why: string) => `De reservekopie is niet gelukt. ${why}`,
  lookAtIt: 'Bekijk bij Instellingen, Reservekopie.',
  problems: {
    diskFull:
      'De schijf is vol. Er is niets half blijven staan; eerdere kopieën zijn er nog. Maak ruimte vrij of kies een andere map.',
    writeFailed: (code: string) =>
      `Daar kan niet geschreven worden (${code}). Eerdere kopieën zijn er nog. Controleer de schijf of kies een andere map.`,
    folderMissing:
      'De map is er niet: de stick is eruit, of het netwerk is weg. Je gegevens zijn veilig. Zodra de map er weer is, gaat het vanzelf verder.',
    unreadable: (part: string, code: string) =>
      `Niet te lezen op deze computer: ${part} (${code}). Een kopie die niet klopt, maken we niet. Bewaar je eerdere kopieën goed en vraag hulp.`,
    registerChanged: 'Er werd tegelijk gewist. Er is niets half blijven staan; probeer het opnieuw.',
    notVerified:
      'Wat er op de schijf kwam, was niet wat er geschreven is. De kopie is weggegooid; eerdere zijn er nog. Gebruik een andere schijf.',
  },
  parts: {
    head: 'het begin',
    journal: 'de dossiers',
    keys: 'de sleutels van de dossiers',
    vault: 'de sleutels van deze computer',
    document: 'een document',
    draft: 'een concept',
    end: 'het einde',
  },

  restore: {
    offer: 'Heb je een reservekopie van een register?',
    offerAction: 'Zet een reservekopie terug',
    steps: { find: 'Reservekopie kiezen', open: 'Terugzetten' },
    findTitle: 'Zet een reservekopie terug',
    findLead:
      'Kies het bestand. Het wordt eerst van begin tot eind nagekeken; zolang dat niet klopt, wordt er op deze computer niets geschreven.',
    choose: 'Kies een bestand…',
    chooseOther: 'Kies een ander bestand…',
    back: 'Terug',
    refused: 'Met dit bestand gaat het niet',

    openTitle: 'Deze reservekopie is in orde',
    openLead: 'Elk stuk ervan is nagekeken. Open hem met de wachtwoordzin of met de herstelset.',
    madeAt: 'Gemaakt op',
    holds: 'Erin',
    holdsWhat: (records: string, pieces: string) => `${records} vastleggingen, documenten in ${pieces} delen`,
    holdsNoDocuments: (records: string) => `${records} vastleggingen, geen documenten`,
    howLabel: 'Waarmee open je hem?',
    withPassphrase: 'Wachtwoordzin',
    withKit: 'Herstelset',
    passphrase: 'Wachtwoordzin',
    passphraseRemark: 'Die van het moment waarop de kopie is gemaakt.',
    onlyKit:
      'Deze kopie is gebonden aan de sleutelbos van de computer waar hij vandaan komt. Hier opent alleen de herstelset hem.',
    newPassphrase: 'Nieuwe wachtwoordzin voor deze computer',
    consequenceTitle: 'Deze computer neemt het over',
    consequence:
      'Hij gaat verder als nieuw apparaat in het register: nieuwe klachten krijgen een nummer met een volgende letter, zodat geen nummer dubbel kan voorkomen. Werk op de oude computer niet door. Wat daar na de kopie is of wordt vastgelegd, staat hier niet in en telt hier niet mee.',
    submit: 'Zet terug',
    putting: 'Register wordt teruggezet…',
    stopped: 'Gestopt. Er is op deze computer niets blijven staan.',
    nothingWritten: 'Er is op deze computer niets geschreven.',
    problems: {
      unreadable: 'Het bestand is niet te openen: het is verplaatst, of je mag het niet lezen.',
      notABackup: 'Dit is geen reservekopie van Gegrond.',
      newer: 'Deze reservekopie is gemaakt met een nieuwere versie van Gegrond. Installeer die en probeer het opnieuw.',
      cutOff: (what: string) =>
        `Het einde ontbreekt: het bestand houdt op ${what}. Kopieer het opnieuw van waar het vandaan komt, of neem een andere reservekopie.`,
      cutOffIn: (part: string) => `midden in ${part}`,
      cutOffBetween: 'voordat alles erin staat',
      damaged: (count: number, what: string) =>
        count === 1
          ? `Eén stuk is beschadigd: ${what}. Neem een andere reservekopie, of kopieer deze opnieuw.`
          : `${count} stukken zijn beschadigd: ${what}. Neem een andere reservekopie, of kopieer deze opnieuw.`,
      notGenuine:
        'Deze reservekopie is niet gemaakt door het register waarvan de sleutels erin zitten. Iemand heeft hem samengesteld. Gebruik hem niet.',
      inHand: 'Er wordt al een reservekopie nagekeken of teruggezet.',
      noBackup: 'Kies eerst een reservekopie.',
      keyringLost: 'De wachtwoordzin alleen opent deze kopie hier niet. Gebruik de herstelset.',
      vaultDamaged: 'De sleutels in deze reservekopie zijn niet te lezen. Neem een andere.',
    },
  },
};
