import { useEffect, useRef } from 'react';
import classes from './LetterPaper.module.css';
import { renderDocx } from './render-docx.ts';

/** Paper is white, in the dark too; docx-preview's own grey surround is ours. */
const paper = new CSSStyleSheet();
paper.replaceSync(`
  :host { display: block; color-scheme: light; }
  .letter-wrapper { background: transparent; padding: 0; display: block; }
  .letter-wrapper > section.letter {
    background: #fff; color: #1f2421; box-shadow: 0 1px 2px rgb(30 34 31 / 8%), 0 10px 30px -14px rgb(30 34 31 / 35%);
    margin: 0 auto 20px; box-sizing: border-box; overflow-wrap: anywhere;
  }
`);

/** A4 in CSS pixels, and the desk's own padding on both sides. */
const paperWidth = 794;
const deskMargin = 48;

/** The letter as it will look, drawn apart from the page's own styles. A new version takes the place of the old at once. */
export const LetterPaper = ({ bytes, label, onFailed }: { bytes: Uint8Array; label: string; onFailed: () => void }) => {
  const desk = useRef<HTMLElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const failed = useRef(onFailed);
  failed.current = onFailed;

  useEffect(() => {
    let outdated = false;
    renderDocx(bytes).then(
      ({ pages, styles }) => {
        if (outdated || !host.current) return;
        const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
        root.adoptedStyleSheets = [styles, paper];
        root.replaceChildren(pages);
      },
      () => {
        if (!outdated) failed.current();
      },
    );
    return () => {
      outdated = true;
    };
  }, [bytes]);

  // A page is as wide as its paper; on a narrow desk it is shown smaller rather than cut off.
  useEffect(() => {
    if (!desk.current || !host.current) return;
    const [table, page] = [desk.current, host.current];
    const fit = () => {
      page.style.zoom = String(Math.min(1, (table.clientWidth - deskMargin) / paperWidth));
    };
    // In the next frame: what it changes may resize the desk's own scroll bar.
    const watch = new ResizeObserver(() => requestAnimationFrame(fit));
    watch.observe(table);
    return () => watch.disconnect();
  }, []);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long letter scrolls by keyboard too
    <section ref={desk} className={classes.desk} aria-label={label} tabIndex={0}>
      <div ref={host} />
    </section>
  );
};
