'use strict';

const fs = require('node:fs');
const path = require('node:path');

/**
 * Chromium's own profile, in one folder of the application's data. A browser keeps things that an application's
 * window must not: passwords, forms, history, tabs to restore. All of that is off before the first start.
 */
const preferences = {
  alternate_error_pages: { enabled: false },
  autofill: { profile_enabled: false, credit_card_enabled: false },
  browser: { enable_spellchecking: false, has_seen_welcome_page: true },
  credentials_enable_service: false,
  history: { saving_disabled: true },
  net: { network_prediction_options: 2 },
  profile: { password_manager_enabled: false },
  safebrowsing: { enabled: false },
  search: { suggest_enabled: false },
  spellcheck: { dictionaries: [], use_spelling_service: false },
  translate: { enabled: false },
};

/** @param {string} sessionData @returns {string} the folder for all files of the host */
const hostFolder = (sessionData) => {
  const folder = path.join(sessionData, 'chromium-host');
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
};

/** @param {string} sessionData @returns {string} what `--user-data-dir` gets */
const prepareProfile = (sessionData) => {
  const profile = path.join(hostFolder(sessionData), 'profile');
  const inside = path.join(profile, 'Default');
  fs.mkdirSync(inside, { recursive: true });
  const file = path.join(inside, 'Preferences');
  if (!fs.existsSync(file)) fs.writeFileSync(file, JSON.stringify(preferences));
  // Tabs to restore hold what was typed in a page. A file where Chromium wants a folder keeps it from writing them.
  const sessions = path.join(inside, 'Sessions');
  if (!fs.existsSync(sessions)) fs.writeFileSync(sessions, '');
  return profile;
};

module.exports = { hostFolder, prepareProfile };
