import { useLayoutEffect, useRef } from 'react';
import { cleanHtml } from './clean-html.ts';
import classes from './MailBody.module.css';

/** The text of a mail. HTML is shown cleaned, in our own type; plain text keeps its lines. */
export const MailBody = ({ html, text }: { html: string | null; text: string }) =>
  html === null ? <div className={classes.text}>{text}</div> : <CleanedHtml html={html} />;

const CleanedHtml = ({ html }: { html: string }) => {
  const ref = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    ref.current?.replaceChildren(cleanHtml(html));
  }, [html]);
  return <article ref={ref} className={classes.html} />;
};
