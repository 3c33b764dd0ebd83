import { createContext, type ReactNode, useContext } from 'react';
import { backup as enBackup } from './en/backup.ts';
import { calendar as enCalendar } from './en/calendar.ts';
import { complaint as enComplaint } from './en/complaint.ts';
import { complaints as enComplaints } from './en/complaints.ts';
import { domain as enDomain } from './en/domain.ts';
import { dossier as enDossier } from './en/dossier.ts';
import { errors as enErrors } from './en/errors.ts';
import { frame as enFrame } from './en/frame.ts';
import { letter as enLetter } from './en/letter.ts';
import { measures as enMeasures } from './en/measures.ts';
import { message as enMessage } from './en/message.ts';
import { objections as enObjections } from './en/objections.ts';
import { register as enRegister } from './en/register.ts';
import { report as enReport } from './en/report.ts';
import { settings as enSettings } from './en/settings.ts';
import { templates as enTemplates } from './en/templates.ts';
import { welcome as enWelcome } from './en/welcome.ts';
import { worklist as enWorklist } from './en/worklist.ts';
import { backup } from './nl/backup.ts';
import { calendar } from './nl/calendar.ts';
import { complaint } from './nl/complaint.ts';
import { complaints } from './nl/complaints.ts';
import { domain } from './nl/domain.ts';
import { dossier } from './nl/dossier.ts';
import { errors } from './nl/errors.ts';
import { frame } from './nl/frame.ts';
import { letter } from './nl/letter.ts';
import { measures } from './nl/measures.ts';
import { message } from './nl/message.ts';
import { objections } from './nl/objections.ts';
import { register } from './nl/register.ts';
import { report } from './nl/report.ts';
import { settings } from './nl/settings.ts';
import { templates } from './nl/templates.ts';
import { welcome } from './nl/welcome.ts';
import { worklist } from './nl/worklist.ts';

/** Dutch is the source: a word that English lacks does not compile. */
const nl = {
  backup,
  calendar,
  complaint,
  complaints,
  domain,
  dossier,
  errors,
  frame,
  letter,
  measures,
  message,
  objections,
  register,
  report,
  settings,
  templates,
  welcome,
  worklist,
};
export type Words = typeof nl;
const en: Words = {
  backup: enBackup,
  calendar: enCalendar,
  complaint: enComplaint,
  complaints: enComplaints,
  domain: enDomain,
  dossier: enDossier,
  errors: enErrors,
  frame: enFrame,
  letter: enLetter,
  measures: enMeasures,
  message: enMessage,
  objections: enObjections,
  register: enRegister,
  report: enReport,
  settings: enSettings,
  templates: enTemplates,
  welcome: enWelcome,
  worklist: enWorklist,
};

export type Language = 'nl' | 'en';
const dictionaries: Readonly<Record<Language, Words>> = { nl, en };

/** All words of one language, outside React. */
export const wordsIn = (language: Language): Words => dictionaries[language];

const LanguageContext = createContext<Language>('nl');

export const LanguageProvider = ({ language, children }: { language: Language; children: ReactNode }) => (
  <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>
);

export const useLanguage = (): Language => useContext(LanguageContext);
export const useText = (): Words => wordsIn(useLanguage());

/** The word for an id that an organisation may have added itself: then the id is its own name. */
export const wordFor = (words: Readonly<Record<string, string>>, id: string): string => words[id] ?? id;
