import type { ConversationMeans, ExplanationMeans, SendMeans } from '../../../../shared/complaint/parties.ts';

export const sendMeans: readonly SendMeans[] = ['email', 'post', 'registered-post', 'handed-over'];
export const explanationMeans: readonly ExplanationMeans[] = ['phone', 'in-person', 'video', 'in-writing'];

export const conversationMeans: readonly ConversationMeans[] = ['phone', 'in-person', 'video'];

/** The choices of a list, each with its words. */
export const options = <Value extends string>(values: readonly Value[], words: Readonly<Record<Value, string>>) =>
  values.map((value) => ({ value, label: words[value] }));
