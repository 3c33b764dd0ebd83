/** Says what happened, what is safe and what to do. */
export const errors = {
  unreadableDate: 'Dit is geen datum. Typ bijvoorbeeld 2-1-2026 of 2 jan.',
  locked: 'Het register is vergrendeld. Ontgrendel het en probeer het opnieuw.',
  diskFull:
    'De schijf is vol, dus dit is niet opgeslagen. Wat eerder is vastgelegd, is veilig. Maak ruimte vrij en probeer het opnieuw.',
  writeFailed: (code: string) =>
    `Opslaan op de schijf lukt niet (${code}). Wat eerder is vastgelegd, is veilig. Controleer de schijf en probeer het opnieuw.`,
  behind: 'Er kwam iets anders tussen. Er is niets opgeslagen; probeer het opnieuw.',
  passphraseTooShort: (minimum: number) => `De wachtwoordzin heeft minstens ${minimum} tekens nodig.`,
  registerExists:
    'Er is op deze computer al een register. Er is niets overschreven. Sluit het programma en start het opnieuw om het te openen.',
  wrongPassphrase: 'Deze wachtwoordzin klopt niet.',
  wrongKit: 'Deze herstelcode hoort niet bij dit register, of er staat een teken verkeerd.',
  waitSeconds: (seconds: number) => (seconds === 1 ? 'Wacht nog 1 seconde.' : `Wacht nog ${seconds} seconden.`),
  keyringLost:
    'De sleutelbos van dit systeem kent dit register niet meer, bijvoorbeeld na een nieuwe installatie. Je gegevens zijn er nog. Open het register met je herstelset.',
  vaultDamaged:
    'Het bestand met de sleutels is beschadigd, dus ontgrendelen gaat niet. De dossiers zelf zijn niet aangeraakt. Zet een reservekopie terug; wat hier staat, blijft daarbij bewaard.',
  noRegister: 'Op deze computer is geen register gevonden.',
  kitMismatch: 'Dit is niet wat er op de herstelset staat. Kijk nog eens goed naar deze groepen.',
  printFailed: 'Afdrukken lukte niet. Controleer de printer, of bewaar als PDF.',
  printCancelled: 'Het afdrukken is afgebroken.',
  documentMissing: 'Dit document staat niet meer op deze computer. De rest van het dossier is er wel.',
  documentDamaged: 'Dit document is beschadigd en kan niet worden geopend. De rest van het dossier is niet aangetast.',
  tooLarge: (megabytes: number) => `Het bestand is te groot: hoogstens ${megabytes} MB. Er is niets opgeslagen.`,
  intakeGone: 'De mail is niet meer in het geheugen. Open of sleep het bestand nog een keer.',
  noProgram: 'Er is op deze computer geen programma voor dit soort bestand. Sla het op en open het ergens anders.',
  unsafeType: 'Dit soort bestand kan iets uitvoeren zodra het opengaat. Daarom kun je het alleen opslaan.',
  templateMissing:
    'Het sjabloon voor deze brief ontbreekt. Installeer het programma opnieuw; je gegevens blijven staan.',
  templateBroken: (problems: string) => `Het sjabloon van deze brief klopt niet: ${problems}.`,
  ownTemplateUnreadable:
    'Het eigen sjabloon van deze brief is niet te lezen. Er is niets gemaakt. Zet het sjabloon opnieuw in (Instellingen, Sjablonen), of zet het meegeleverde terug.',
  invalidAddress: 'Dit is geen e-mailadres. Vul één adres in, bijvoorbeeld naam@voorbeeld.nl.',
  fieldsMissing: (placeholders: string) => `In deze brief ontbreekt nog: ${placeholders}.`,
  fileUnreadable: 'Het bestand is niet te openen: het is verplaatst, het is een map, of je mag het niet lezen.',
  emptyFile: 'Het bestand is leeg. Bewaar de mail nog een keer en probeer het opnieuw.',
  notAMail: {
    'outlook-message':
      'Dit is een Outlook-bericht (.msg). Bewaar de mail in Outlook als .eml (Bestand, Opslaan als) en open of sleep dat bestand.',
    'outlook-item':
      'Dit is een Outlook-onderdeel dat geen mail is: een afspraak, contact of taak. Hoort het bij een klacht? Open die klacht en laat het bestand daar los.',
    'old-office':
      'Dit is een Office-bestand, geen mail. Hoort het bij een klacht? Open die klacht en laat het bestand daar los.',
    'office-or-zip':
      'Dit is een Office- of zipbestand, geen mail. Hoort het bij een klacht? Open die klacht en laat het bestand daar los.',
    pdf: 'Dit is een PDF, geen mail. Hoort hij bij een klacht? Open die klacht en laat het bestand daar los.',
    image: 'Dit is een afbeelding, geen mail. Hoort ze bij een klacht? Open die klacht en laat het bestand daar los.',
    'web-page': 'Dit is een webpagina, geen mail. Bewaar de mail in je mailprogramma als .eml.',
    unknown: 'In dit bestand staat geen mail. Open de mail in je mailprogramma en bewaar hem opnieuw als .eml.',
  },
  brokenMail: (what: string) =>
    `De mail is beschadigd: ${what}. Bewaar hem in je mailprogramma nog een keer als .eml, of neem de klacht met de hand over.`,
  brokenParts: {
    headers: 'de kopregels zijn onmogelijk lang',
    nesting: 'er zitten te veel berichten in elkaar',
    boundary: 'de delen waaruit hij zou bestaan, ontbreken',
    attachments: 'er zitten duizend of meer bijlagen aan',
    structure: 'de opbouw is niet te volgen',
  },
  notFounded: 'Het register is nog niet helemaal gelezen. Probeer het zo opnieuw.',
  nameMissing: 'Vul de naam van de organisatie in.',
};
