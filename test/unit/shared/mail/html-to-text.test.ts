import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlToText } from '../../../../shared/mail/html-to-text.ts';
import { tangledHtml } from '../../../support/hostile/mails.ts';

describe('an HTML mail reduced to text', () => {
  it.each([
    ['paragraphs', '<p>Beste mensen,</p><p>Wij zijn <b>leverancier</b>.</p>', 'Beste mensen,\n\nWij zijn leverancier.'],
    ['line breaks', 'Groet,<br>Käthe<br/>tel', 'Groet,\nKäthe\ntel'],
    ['lines as Outlook writes them', '<div>een</div><div><br></div><div>twee</div>', 'een\n\ntwee'],
    ['a list', '<p>Zie:</p><ul><li>een</li><li>twee</li></ul><p>Dag</p>', 'Zie:\n\n- een\n- twee\n\nDag'],
    ['a numbered list in a list', '<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>', '1. a\n  - b\n2. c'],
    ['an empty item', '<ul><li></li></ul><p>x</p>', 'x'],
    [
      'a quoted reply',
      '<p>Mee oneens.</p><blockquote><p>Advies</p><p>50%</p></blockquote>',
      'Mee oneens.\n\n> Advies\n\n> 50%',
    ],
    ['a link', 'Zie <a href="https://x.example/pad">deze pagina</a>.', 'Zie deze pagina (https://x.example/pad).'],
    ['a link that shows itself', '<a href="https://x.example/">x.example</a>', 'x.example'],
    ['a mail address', '<a href="mailto:a@b.example">a@b.example</a>', 'a@b.example'],
    ['a link that would run', '<a href="javascript:alert(1)">klik</a>', 'klik'],
    [
      'a table',
      '<table><tr><td>Naam:</td><td>Jan</td></tr><tr><td>Tel:</td><td>06</td></tr></table>',
      'Naam: Jan\nTel: 06',
    ],
    ['entities', '&euro;&nbsp;5 &amp; &#8364; &#x20AC; &#128; &lt;b&gt; &onbekend;', '€ 5 & € € € <b> &onbekend;'],
    ['white space', '  een \n\t twee  ', 'een twee'],
    ['preformatted text', '<pre>a\n  b</pre>', 'a\n  b'],
    ['a sign that is no tag', '3 < 4 en 5 > 4', '3 < 4 en 5 > 4'],
    ['a stray apostrophe in a tag', "<p it's>gewoon</p><p>tekst</p>", 'gewoon\n\ntekst'],
    ['an angle bracket in an attribute', '<p title="a > b">tekst</p>', 'tekst'],
    ['a quote that never closes', '<p title="a>tekst</p>', 'tekst'],
  ])('keeps %s', (_, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it.each([
    ['scripts', '<script>alert("x")</script>a<SCRIPT src=x></SCRIPT >'],
    ['styles', '<style>p{color:red}</style>a'],
    ['comments, also conditional', '<!-- x --><!--[if mso]><p>x</p><![endif]-->a'],
    ['the title', '<head><title>x</title></head><body>a</body>'],
    ['what stands in an SVG', '<svg><script>x</script></svg>a'],
    ['an image that spies', 'a<img src="https://spy.example/x.gif" onerror="x">'],
    ['a script that never closes', 'a<script>x'],
  ])('leaves out %s', (_, html) => {
    expect(htmlToText(html)).toBe('a');
  });

  it('gives every kind of text back that has no mark-up in it', () => {
    const word = fc.stringMatching(/^[\p{L}\p{N}.,!?€“”-]{1,12}$/u);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        expect(htmlToText(`<p>${words.join(' ')}</p>`)).toBe(words.join(' '));
      }),
    );
  });

  it.each(tangledHtml)('grows with the length only: $name', ({ html }) => {
    // Eight times the input: a linear reader needs about eight times the processor, a quadratic one 64 times.
    const cost = (input: string): number => {
      const runs = [0, 1, 2, 3].map(() => {
        const before = process.cpuUsage();
        htmlToText(input);
        const { user, system } = process.cpuUsage(before);
        return (user + system) / 1000;
      });
      return Math.min(...runs);
    };
    const [small, large] = [html(5_000), html(40_000)];
    htmlToText(large);
    expect(cost(large) / (cost(small) + 1)).toBeLessThan(28);
  });
});
