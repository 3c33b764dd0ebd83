import type { settingsWebsite as nl } from '../nl/settings-website.ts';

export const settingsWebsite: typeof nl = {
  title: 'Form for the website',
  remark:
    'One file to put on your website: in Dutch and English, with the subjects, terms and addresses of the regulation. What is sent with it is recognised field for field when you open the mail here. When the regulation changes, put a new file on the website.',
  where: 'Where does a complaint go?',
  byMail: 'The visitor sends a mail',
  byMailHint: 'The visitor’s own mail program makes the mail. Your website needs nothing for it.',
  byPost: 'The website passes the complaint on',
  byPostHint:
    'For a website with a form handler that forwards what comes in by mail. Ask whoever runs the website for its address.',
  address: 'E-mail address for complaints',
  url: 'Address of the form handler',
  notAnAddress: 'This does not look like an e-mail address.',
  notHttps: 'The address starts with https://, so that a complaint never travels readable over the internet.',
  first: 'First language',
  languages: { nl: 'Dutch', en: 'English' },
  preview: 'Preview',
  previewOf: (language) => `Preview of the form, ${language}`,
  previewHint: 'This is what a visitor sees. Nothing can be sent from the preview.',
  save: 'Save the form…',
  fileName: 'complaint-form.html',
  saved: (path) => `Saved as ${path}`,
  noChannel:
    'The regulation no longer offers the form on the website as a way to make a complaint. Turn it on again under subjects and channels.',
};
