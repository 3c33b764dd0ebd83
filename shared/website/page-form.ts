import { lineLimit, textLimit } from '../complaint/checks.ts';
import { financialDamageSubject, privacySubject, returnToWorkSubject, type SubjectId } from '../complaint/subjects.ts';
import {
  closing,
  type FormLanguage,
  formAnswers,
  formCapacities,
  formLabels,
  formSubjects,
} from '../mail/form-labels.ts';
import type { ListEntry } from '../procedure/regulation.ts';
import type { ComplaintForm } from './complaint-form.ts';
import { type Html, html, mailLink, mailto, websiteLink } from './html.ts';
import { choiceField, closingField, idOf, lineField, textField } from './page-fields.ts';
import { dataText, dpoWhere } from './page-text.ts';
import type { PageWords } from './page-words.ts';

/** The questions in the order in which they are sent (`formFields`), what happens with the answers, and the button. */
export const pageForm = (form: ComplaintForm, language: FormLanguage, words: PageWords): Html => {
  const { destination } = form;
  const target =
    destination.by === 'mail'
      ? html`action="${mailto(destination.address, words.send.subject)}" enctype="text/plain" data-mail="${mailto(destination.address, words.send.subject)}"`
      : html`action="${destination.url}" accept-charset="utf-8"`;
  return html`<form method="post" ${target} aria-label="${words.title}">
${whoFields(language, words)}
${representativeFields(language, words)}
${complainantFields(language, words)}
${complaintFields(form, language, words)}
${dataText(form, words)}
${sending(form, language, words)}
</form>`;
};

const whoFields = (language: FormLanguage, { who }: PageWords): Html => {
  const name = formLabels.onBehalf[language];
  return html`<fieldset><legend>${who.legend}</legend><ul class="choices">
<li><label><input type="radio" name="${name}" value="${formAnswers.no[language]}" checked>${who.self}</label></li>
<li><label><input type="radio" name="${name}" value="${formAnswers.yes[language]}" data-part="on-behalf">${who.other}</label></li>
</ul></fieldset>`;
};

/** R4: who files for another is told what that takes, and asked for their own details apart. */
const representativeFields = (language: FormLanguage, words: PageWords): Html => {
  const { representative, required, errors } = words;
  const asked = { language, limit: lineLimit };
  return html`<fieldset data-part="representative"><legend>${representative.legend}</legend>
<p class="note">${representative.note}</p>
${lineField({ ...asked, field: 'representativeName', label: representative.name, must: required, hidden: true, error: errors.name, autocomplete: 'section-representative name' })}
${lineField({ ...asked, field: 'representativeOrganisation', label: representative.organisation, autocomplete: 'section-representative organization' })}
<div class="pair">${lineField({ ...asked, field: 'representativeEmail', label: representative.email, type: 'email', reach: 'asks', error: errors.email, autocomplete: 'section-representative email' })}
${lineField({ ...asked, field: 'representativePhone', label: representative.phone, type: 'tel', reach: 'reaches', autocomplete: 'section-representative tel' })}</div>
</fieldset>`;
};

const complainantFields = (language: FormLanguage, words: PageWords): Html => {
  const { complainant, required, errors } = words;
  const asked = { language, limit: lineLimit };
  return html`<fieldset><legend>${complainant.legend}</legend>
<p class="hint">${complainant.hint}</p>
${lineField({ ...asked, field: 'name', label: complainant.name, must: required, error: errors.name, autocomplete: 'name' })}
<div class="pair">${choiceField({ language, field: 'capacity', label: complainant.capacity, none: complainant.choose, answers: formCapacities.map((capacity) => capacity[language]) })}
${lineField({ ...asked, field: 'employer', label: complainant.employer, autocomplete: 'organization' })}</div>
<p class="hint">${complainant.reachHint}</p>
<div class="pair">${lineField({ ...asked, field: 'email', label: complainant.email, type: 'email', reach: 'asks', error: errors.email, autocomplete: 'email' })}
${lineField({ ...asked, field: 'phone', label: complainant.phone, type: 'tel', reach: 'reaches', autocomplete: 'tel' })}</div>
${lineField({ ...asked, field: 'street', label: complainant.street, reach: 'reaches', autocomplete: 'address-line1' })}
<div class="pair">${lineField({ ...asked, field: 'postcode', label: complainant.postcode, autocomplete: 'postal-code', short: true })}
${lineField({ ...asked, field: 'town', label: complainant.town, autocomplete: 'address-level2' })}</div>
</fieldset>`;
};

const complaintFields = (form: ComplaintForm, language: FormLanguage, words: PageWords): Html => {
  const { complaint, required, errors } = words;
  const hintId = idOf(language, 'subjects-hint');
  return html`<fieldset><legend>${complaint.legend}</legend>
<fieldset aria-describedby="${hintId}"><legend>${complaint.subjects}</legend>
<p class="hint" id="${hintId}">${complaint.subjectsHint}</p>
<ul class="choices">${form.regulation.subjects.filter(({ retired }) => !retired).map((subject) => subjectChoice(subject, form, language, words))}</ul></fieldset>
${lineField({ language, field: 'incidentOn', label: complaint.incidentOn, hint: complaint.incidentHint, type: 'date', short: true })}
${textField({ language, field: 'description', label: complaint.description, hint: complaint.descriptionHint, must: required, error: errors.description, rows: '8', limit: textLimit })}
${closingField(language, 'endOfDescription', closing)}
${textField({ language, field: 'wish', label: complaint.wish, hint: complaint.wishHint, rows: '3', limit: textLimit })}
${closingField(language, 'endOfForm', closing)}
</fieldset>`;
};

/** R18: the regulation's own subjects; what it treats otherwise (R2, R16, R17) is said where it is chosen. */
const subjectChoice = (
  { id, name }: ListEntry<SubjectId>,
  form: ComplaintForm,
  language: FormLanguage,
  words: PageWords,
): Html => {
  const shipped = (formSubjects as Readonly<Record<string, Readonly<Record<FormLanguage, string>>>>)[id];
  const shown = name ?? shipped?.[language] ?? id;
  const note = noteOf(id, form, words);
  const noteId = idOf(language, `note-${id}`);
  // PHP keeps only the last of several answers under one name, unless that name says it is a list.
  const sent = formLabels.subjects[language] + (form.destination.by === 'post' ? '[]' : '');
  return html`<li><label><input type="checkbox" name="${sent}" value="${shown}"${
    note && html` aria-describedby="${noteId}"`
  }>${shown}</label>${note && html`<div class="note" id="${noteId}">${note}</div>`}</li>`;
};

const noteOf = (subject: SubjectId, { regulation }: ComplaintForm, { notes }: PageWords): Html | null => {
  const { uwv, dpo } = regulation;
  switch (subject) {
    case returnToWorkSubject:
      return notes.returnToWork(uwv.name, uwv.website === null ? null : websiteLink(uwv.website));
    case privacySubject:
      return notes.privacy(dpoWhere(dpo));
    case financialDamageSubject:
      return html`${notes.financialDamage}`;
    default:
      return null;
  }
};

const sending = ({ destination }: ComplaintForm, language: FormLanguage, { send, errors }: PageWords): Html => {
  const missing = html`<p class="missing" role="alert" data-part="missing" hidden>${errors.missing}</p>`;
  if (destination.by === 'post')
    return html`<h2>${send.title}</h2><p>${send.byPost}</p>
<div class="actions">${missing}<button type="submit">${send.postButton}</button></div>`;
  const address = mailLink(destination.address);
  const textId = idOf(language, 'text');
  return html`<h2>${send.title}</h2><p>${send.byMail}</p>
<div class="actions">${missing}<button type="submit">${send.mailButton}</button></div>
<div class="result" data-part="result" tabindex="-1" hidden>
<p data-part="opened">${send.opened}</p><p data-part="instead">${send.instead(address)}</p><p data-part="too-long">${send.tooLong(address)}</p>
<div class="field"><label for="${textId}">${send.text}</label><textarea id="${textId}" rows="8" readonly data-part="text"></textarea></div>
<p><button type="button" data-part="copy">${send.copy}</button> <span role="status" data-part="copied" data-word="${send.copied}"></span></p>
</div>`;
};
