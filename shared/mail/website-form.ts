import type { WebsiteForm } from './incoming-message.ts';

/**
 * The fields of the website's form in a mail's text, or `null` when the text is not one. Tolerant of order, case,
 * line endings, missing fields and answers over several lines.
 */
export const readWebsiteForm = (_text: string): WebsiteForm | null => null;
