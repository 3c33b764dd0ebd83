/** The page's own type and colours, light and dark. No web font, no image: nothing is fetched. */
export const pageStyle = `
:root { color-scheme: light dark; --ground: #fffefc; --ink: #1f2421; --quiet: #565c57; --line: #8f8c84; --accent: #1c5f57;
  --on-accent: #fff; --note: #fbf0da; --note-ink: #5c3a02; --wrong: #a8321f; }
@media (prefers-color-scheme: dark) { :root { --ground: #161917; --ink: #eceeea; --quiet: #b0b7b1; --line: #7a817c;
  --accent: #7cc7bb; --on-accent: #10201d; --note: #37290f; --note-ink: #f0cf94; --wrong: #f1917d; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, "Segoe UI", sans-serif;
  overflow-wrap: break-word; }
.side { max-width: 42rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
.side[data-second] { display: none; }
.side[data-second]:target { display: block; }
.side[data-second]:target ~ .side { display: none; }
[hidden] { display: none !important; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: .25rem 0 .75rem; }
h2, legend { font-size: 1.2rem; font-weight: 650; line-height: 1.3; }
h2 { margin: 2.5rem 0 .5rem; }
p { margin: .5rem 0; }
a { color: var(--accent); }
.language { text-align: right; margin: 0; }
fieldset { border: 0; margin: 2.5rem 0 0; padding: 0; min-width: 0; }
fieldset fieldset { margin-top: 1.25rem; }
fieldset fieldset legend { font-size: 1rem; }
legend { padding: 0; margin-bottom: .25rem; }
.field { margin-top: 1.25rem; }
.field > label { display: block; font-weight: 600; }
.hint { color: var(--quiet); margin: 0 0 .25rem; }
fieldset > .hint { margin-top: 1.25rem; }
fieldset fieldset > .hint, legend + .hint { margin-top: 0; }
.must { font-weight: 400; color: var(--quiet); }
input:not([type=radio], [type=checkbox]), select, textarea { width: 100%; min-height: 2.75rem; padding: .5rem .65rem;
  font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--line); border-radius: .35rem; }
textarea { min-height: 6rem; resize: vertical; }
.short { max-width: 16rem; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr)); gap: 0 1rem; }
.choices { list-style: none; margin: .25rem 0 0; padding: 0; }
.choices label { display: flex; gap: .65rem; align-items: flex-start; padding: .35rem 0; }
[type=radio], [type=checkbox] { flex: none; width: 1.35rem; height: 1.35rem; margin: .1rem 0 0; accent-color: var(--accent); }
.note { margin: .35rem 0 .75rem; padding: .65rem .85rem; border-left: 4px solid var(--note-ink); background: var(--note);
  color: var(--note-ink); }
.note a { color: inherit; }
.error { display: none; margin: .25rem 0 0; color: var(--wrong); font-weight: 600; }
:is(input, textarea):user-invalid ~ .error, [aria-invalid=true] ~ .error { display: block; }
:is(input, textarea):user-invalid, [aria-invalid=true] { border: 2px solid var(--wrong) !important; }
.missing { color: var(--wrong); font-weight: 600; }
.actions { margin-top: 1.25rem; }
button { min-height: 2.75rem; padding: .5rem 1.25rem; font: inherit; font-weight: 600; color: var(--on-accent);
  background: var(--accent); border: 2px solid var(--accent); border-radius: .35rem; cursor: pointer; }
.result { margin-top: 1.5rem; padding: 1rem; border: 1px solid var(--line); border-radius: .35rem; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
li { margin: .25rem 0; }
@supports selector(:has(*)) {
  .choices li:not(:has(:checked)) > .note { display: none; }
  form:not(:has([data-part=on-behalf]:checked)) [data-part=representative] { display: none; }
}
@media print { .language, .actions, .result { display: none; } }
`;

/** SHA-256 of `pageStyle`, base 64: the only style that the page's own policy lets in. */
export const pageStyleHash = '/v11PTjNEmDHLsWnz9UUKXkdIeQe8E1PpxO4I3ymAdU=';
