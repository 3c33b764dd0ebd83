import type { settingsRegulation as nl } from '../nl/settings-regulation.ts';

const files = (count: number): string => (count === 1 ? '1 file' : `${count} files`);

export const settingsRegulation: typeof nl = {
  terms: {
    title: 'Regulation and terms',
    remark:
      'How long each step may take. In a file you can check how each date was worked out, with the rules that stand here.',
    version: (version) => `Regulation version ${version}`,
    shipped: 'as the program brings it',
    changedBy: (name, at) => `changed by ${name} on ${at}`,
    kinds: {
      acknowledgement: 'Acknowledgement',
      verdict: 'Verdict',
      objection: 'Objection',
      'board-decision': 'Board’s decision',
    },
    rules: {
      acknowledgement: 'The complainant gets an acknowledgement within this time of receipt of the complaint.',
      verdict: 'The complainant gets a written answer with the verdict within this time of receipt of the complaint.',
      objection: 'Whoever disagrees with the verdict can object to the board within this time of receiving it.',
      'board-decision':
        'The board says in writing what it decides within this time of the conversation, or of the day on which it was declined.',
    },
    step: (step) => `step ${step} of the regulation`,
    lengthOf: (term) => `Length of the term: ${term}`,
    unitOf: (term) => `Unit of the term: ${term}`,
    units: { 'working-days': 'working days', months: 'months' },
    policy: 'when it ends on a day off,',
    policyOf: (term) => `When the term ends on a day off: ${term}`,
    policies: { strict: 'the date stays', forward: 'the next working day counts' },
    term: (count, unit) =>
      unit === 'months'
        ? count === 1
          ? '1 month'
          : `${count} months`
        : count === 1
          ? '1 working day'
          : `${count} working days`,
    examples: {
      acknowledgement: (today) => `Received on ${today}:`,
      verdict: (today) => `Received on ${today}:`,
      objection: (today) => `Verdict received on ${today}:`,
      'board-decision': (today) => `Conversation on ${today}:`,
    },
    exampleDue: (due) => `by ${due}`,
    exampleSendBy: (day) => `, so to be sent by ${day}`,
  },

  holidays: {
    title: 'Holidays and closing days',
    remark:
      'Nobody works on these days: they do not count as working days, and no letter goes out. Saturday and Sunday never count.',
    holidaysOf: (year) => `Holidays in ${year}`,
    holidaysRemark:
      'The holidays of the Dutch act on terms (Algemene termijnenwet). Switch off those on which you work.',
    previousYear: 'Previous year',
    nextYear: 'Next year',
    names: {
      'new-years-day': 'New Year’s Day',
      'good-friday': 'Good Friday',
      'easter-monday': 'Easter Monday',
      'kings-day': 'King’s Day',
      'liberation-day': 'Liberation Day',
      'ascension-day': 'Ascension Day',
      'whit-monday': 'Whit Monday',
      'christmas-day': 'Christmas Day',
      'boxing-day': 'Boxing Day',
    },
    free: 'day off',
    worked: 'worked',
    unknownYear: (year) =>
      `It is not known yet which days of ${year} are put on a par with a holiday. Terms in that year may still change.`,
    decreesTitle: 'Days put on a par',
    decreesRemark:
      'The government sometimes puts a day on a par with a holiday (Atw art. 3(3)). Add a day once its decree is published.',
    noDecrees: 'There is no such day.',
    knownThrough: 'Known up to and including',
    knownThroughRemark: 'Of later years the program says that it does not know yet.',
    newerKnown: (year) =>
      `This version of the program knows these days up to and including ${year}. You can take them over.`,
    takeOver: 'Take them over',
    source: 'Decree',
    sourcePlaceholder: 'For instance: Stb. 2028, 123',
    closingTitle: 'Closing days of your own',
    closingRemark: 'Days on which you are closed, such as a bridge day or a training day.',
    noClosing: 'No closing days yet.',
    name: 'Name',
    namePlaceholder: 'For instance: bridge day',
    day: 'Day',
    addDecree: 'Add day put on a par',
    addClosing: 'Add closing day',
    remove: 'Take away',
    removeDay: (day) => `Take ${day} away`,
    dayMissing: 'Choose a day.',
    dayTwice: 'This day is there already.',
    notWorking: (why) => `Nobody works on this day as it is: ${why}.`,
    weekend: 'weekend',
  },

  lists: {
    title: 'Subjects and channels',
    remark: 'Complaints are sorted by these. What you no longer offer stays in the files in which it was chosen.',
    subjects: 'Subjects',
    subjectsRemark:
      'The five pillars of the regulation, and what else occurs. A name of your own holds in both languages and on the website’s form.',
    channels: 'Channels',
    channelsRemark: 'How complaints arrive.',
    usedIn: (count) => (count === 0 ? 'not used yet' : `in ${files(count)}`),
    retired: 'no longer offered',
    added: 'new',
    wasCalled: (name) => `was: ${name}`,
    meanings: {
      privacy: 'Such a complaint can also go straight to the data protection officer; so this subject stays.',
      'financial-damage': 'Such a complaint is handled by the board; so this subject stays.',
      'return-to-work-advice': 'Such a complaint belongs with UWV; so this subject stays.',
    },
    rename: 'Rename',
    renameOf: (name) => `Rename ${name}`,
    nameOf: (name) => `New name for ${name}`,
    ready: 'Done',
    ownNameBack: 'Put name back',
    retire: 'Offer no longer',
    retireOf: (name) => `Offer ${name} no longer`,
    restore: 'Offer again',
    restoreOf: (name) => `Offer ${name} again`,
    newSubject: 'New subject',
    newChannel: 'New channel',
    add: 'Add',
    takeAway: 'Take away',
    takeAwayOf: (name) => `Take ${name} away`,
    nameTaken: 'This name is there already.',
    via: (channel) => `by way of ${channel}`,
  },

  addresses: {
    title: 'Addresses',
    remark: 'Where a complainant can turn. These go into the letters and onto the website’s form.',
    contacts: {
      uwv: 'Expert opinion',
      dpo: 'Data protection officer',
      disputeBody: 'Dispute body',
    },
    remarks: {
      uwv: 'For complaints about the advice of the company doctor or another expert on return to work.',
      dpo: 'For complaints about privacy: the complainant may take these straight to the data protection officer.',
      disputeBody: 'Where a complainant can turn who disagrees with the board’s decision.',
    },
    name: 'Name',
    website: 'Website',
    email: 'E-mail address',
  },

  retention: {
    title: 'Retention',
    remark:
      'How long a file is kept after its last step. After that personal data may go; the counts for the annual report stay.',
    years: 'Keep a file after its last step',
    yearsUnit: 'years',
    example: (today, until) => `A file that closes today (${today}) stays until ${until}.`,
    nothingErased: 'Nothing is erased without someone confirming it.',
  },

  effect: {
    title: 'What this changes',
    noneMoved: (unchanged) =>
      unchanged === 0
        ? 'No terms are running now, so nothing moves.'
        : unchanged === 1
          ? 'The one running term stays as it is.'
          : `All ${unchanged} running terms stay as they are.`,
    look: 'Look and confirm',
    fixFirst: 'Something above is not right yet.',
    moved: (count) => (count === 1 ? '1 running term gets another date.' : `${count} running terms get another date.`),
    sending: (count) =>
      count === 1 ? 'Of 1 term the day to send by moves.' : `Of ${count} terms the day to send by moves.`,
    sendingOf: (term) => `${term}: to be sent`,
    stays: (count) => (count === 1 ? '1 stays the same.' : `${count} stay the same.`),
    becomeLate: (count) =>
      count === 1 ? '1 term is late at once because of it.' : `${count} terms are late at once because of it.`,
    late: 'becomes late',
    noLongerLate: 'no longer late',
    complaint: 'Complaint',
    term: 'Term',
    from: 'Now',
    to: 'Becomes',
    more: (count) => `Show the other ${count} too`,
    closedKeep: 'The timeline of each file that moves mentions this change. What is finished keeps the date it had.',
    reason: 'Why do you change this?',
    reasonRemark: 'Is kept with this version of the regulation.',
    confirm: 'Confirm change',
    back: 'Put back',
    saved: 'Confirmed',
    newRegulation: 'There is a new version of the regulation meanwhile. Put back and look again before you change it.',
    line: (what, from, to) => `${what}: ${from} → ${to}`,
    dayOff: (name) => `${name} is a day off from now on`,
    dayWorked: (name) => `${name} is an ordinary working day from now on`,
    added: (what) => `Added: ${what}`,
    removed: (what) => `Taken away: ${what}`,
    renamed: (from, to) => `${from} is called ${to} from now on`,
    retired: (name, used) =>
      used === 0 ? `${name} is no longer offered` : `${name} is no longer offered; ${files(used)} keep it`,
    restored: (name) => `${name} is offered again`,
    empty: 'empty',
    years: (count) => (count === 1 ? '1 year' : `${count} years`),
  },

  refusals: {
    mayNot: {
      'change-regulation': 'Only an administrator can change the regulation.',
      'manage-members': 'Only an administrator can change people and roles.',
      'see-patterns-of-people': 'Only the board sees whether several complaints are about the same person.',
      'change-templates': 'Only an administrator or complaints officer can change templates.',
      'change-organisation': 'Only an administrator or complaints officer can change this.',
    },
    mayNotThis: 'You have no role for this. Ask an administrator.',
    missing: 'Fill this in.',
    missingName: 'Fill in a name.',
    missingOrganisation: 'Fill in the organisation’s name.',
    missingReason: 'Write down why you change this.',
    tooLong: (limit, length) => `This is too long: ${length} characters, at most ${limit}.`,
    outOfRange: (least, most) => `Choose a whole number from ${least} to ${most}.`,
    notAnEmail: 'This does not look like an e-mail address.',
    notAWebsite: 'This does not look like a website. Type for instance www.example.nl.',
    notUnique: 'This is there already.',
    nameTaken: 'This name is there already.',
    sameName: 'There is someone of this name already. Add something to tell them apart.',
    regulationChanged: (version) =>
      `The regulation was changed meanwhile (version ${version}). Nothing was recorded; put back and look again.`,
    partOfTheProcedure: 'What this term counts from and whom it binds is the procedure itself and no setting.',
    cannotBeRemoved: 'Files name this. You cannot take it away, but you can stop offering it.',
    cannotBeRetired: 'The procedure itself asks for this subject, so it stays.',
    nothingLeft: {
      subjects: 'There must be at least one subject to choose.',
      channels: 'There must be at least one channel to choose.',
    },
    notARegulation: (path) => `This cannot be a regulation (${path}). Nothing was recorded.`,
    rolesMissing: 'Choose at least one role.',
    unknownMember: 'This person no longer takes part.',
    alreadyAMember: 'This person takes part already.',
    lastAdministrator: 'This is the last administrator. Make someone else administrator first.',
    cannotRemoveYourself: 'You cannot remove yourself. Ask another administrator.',
  },
};
