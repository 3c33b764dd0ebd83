/**
 * An enhancement only: without it the browser sends the form as it is. It names what is missing at once, and sets a
 * neat mail up with its text in view, because a browser says nothing when no mail program opens. Keeps nothing, asks
 * nothing of any server. The longest address that Windows hands to a mail program is about 2,000 characters.
 */
export const pageScript = `
'use strict';
const longest = 1900;
for (const form of document.forms) {
  const part = (name) => form.querySelector('[data-part="' + name + '"]');
  const inputs = () =>
    [...form.querySelectorAll('input, select, textarea')].filter((input) => !input.closest('fieldset[disabled]'));
  const follow = () => { part('representative').disabled = !part('on-behalf').checked; };
  const isWrong = (input) => {
    const empty = input.value.trim() === '';
    if (input.hasAttribute('data-reach'))
      return empty
        ? inputs().every((other) => !other.hasAttribute('data-reaches') || other.value.trim() === '')
        : !input.checkValidity();
    return (empty && input.hasAttribute('data-must')) || !input.checkValidity();
  };
  const judge = () => {
    const wrong = inputs().filter(isWrong);
    for (const input of inputs())
      if (wrong.includes(input)) input.setAttribute('aria-invalid', 'true');
      else input.removeAttribute('aria-invalid');
    part('missing').hidden = wrong.length === 0;
    return wrong;
  };
  let tried = false;
  form.noValidate = true;
  form.addEventListener('input', () => { follow(); if (tried) judge(); });
  addEventListener('pageshow', follow);
  follow();
  form.addEventListener('submit', (event) => {
    tried = true;
    follow();
    const [first] = judge();
    if (first) { event.preventDefault(); first.focus(); return; }
    const mail = form.getAttribute('data-mail');
    if (mail === null) return;
    event.preventDefault();
    const lines = inputs()
      .filter(({ name, type, checked }) => name !== '' && (checked || !/radio|checkbox/.test(type)))
      .map(({ name, value }) => [name, value.trim().replace(/\\r\\n?|\\n/g, '\\r\\n')])
      .filter(([, answer]) => answer !== '')
      .map(([name, answer]) => name + ': ' + answer);
    const text = lines.join('\\r\\n');
    const whole = mail + '&body=' + encodeURIComponent(text);
    const fits = whole.length <= longest;
    part('text').value = text;
    part('opened').hidden = !fits;
    part('instead').hidden = !fits;
    part('too-long').hidden = fits;
    part('copied').textContent = '';
    part('result').hidden = false;
    part('result').focus();
    if (fits) location.href = whole;
  });
  const copy = part('copy');
  if (copy) copy.addEventListener('click', () => {
    part('text').select();
    if (document.execCommand('copy')) part('copied').textContent = part('copied').getAttribute('data-word');
  });
}
`;

/** SHA-256 of `pageScript`, base 64: the only script that the page's own policy lets run. */
export const pageScriptHash = 'ug0oc+4lAvK0SXePngtyR6SlHPCowCzyhZ/DDr82zlM=';
