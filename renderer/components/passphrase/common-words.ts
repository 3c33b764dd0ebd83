/** What people choose first, in Dutch and English: no attacker needs longer than a moment for these. */
export const commonWords: ReadonlySet<string> = new Set(
  (
    'wachtwoord wachtwoordzin wachtzin welkom geheim password passphrase passwoord secret welcome letmein login admin ' +
    'administrator beheerder gebruiker user test tester testen demo default changeme master root ' +
    'klacht klachten klachtenregister klachtenfunctionaris klachtenregeling gegrond ongegrond register dossier uitspraak ' +
    'bezwaar complaint complaints directie kantoor bedrijf organisatie arbodienst arbo verzuim nederland holland ' +
    'amsterdam rotterdam utrecht denhaag eindhoven groningen ajax feyenoord psv ' +
    'voetbal football zomer lente herfst winter summer spring autumn januari februari maart april mei juni juli ' +
    'augustus september oktober november december january february march june july october ' +
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday sunday ' +
    'hallo hello hoi daag liefje schatje lieverd love liefde iloveyou ikhouvanjou mama papa moeder vader oma opa ' +
    'zoon dochter hond poes katje puppy tijger draak dragon monkey aap princess prinses shadow sunshine zonnetje ' +
    'superman batman pokemon starwars star wars computer internet google windows office outlook microsoft apple samsung ' +
    'koffie thee bier pizza kaas chocolade appel banaan fiets auto trein huis thuis tuin werk school vakantie ' +
    'bloem bloemen roos tulp zon maan sterren hemel wereld vrede vrijheid geluk gelukkig vriend vrienden ' +
    'jan piet klaas kees peter thomas daan sem lucas finn emma anna sophie lisa maria laura johan michael daniel ' +
    'ashley jessica michelle nicole charlie george ' +
    'correct horse battery staple trustno freedom whatever qwerty azerty'
  ).split(' '),
);

/** The glue of a sentence: grammar makes these easy to foresee. */
export const smallWords: ReadonlySet<string> = new Set(
  (
    'de het een en of in op aan van voor met bij uit over om te tot naar als dan dat die dit ik jij je hij zij we wij ' +
    'mij mijn jouw zijn haar ons onze is ben bent was waren heb hebt heeft had niet geen wel ook maar er nog al zo ' +
    'the a an and or of to in on at for with by is are was be i you he she it we my your our this that not no so but'
  ).split(' '),
);
