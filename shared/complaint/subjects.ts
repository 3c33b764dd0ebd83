import type { Brand } from '../base/ids.ts';

/** Subject of a complaint (R18); the shipped ones stand in `procedure/regulation.ts`, an organisation adds its own. */
export type SubjectId = Brand<string, 'SubjectId'>;
/** How a complaint arrived (R1); the shipped ones stand in `procedure/regulation.ts`. */
export type ChannelId = Brand<string, 'ChannelId'>;

const subject = (id: string): SubjectId => id as SubjectId;

/** R2: the DPO is told, and the complainant may go straight to them. */
export const privacySubject = subject('privacy');
/** R17: the board handles it from the start. */
export const financialDamageSubject = subject('financial-damage');
/** R16: not handled here; UWV gives the expert opinion (deskundigenoordeel). */
export const returnToWorkSubject = subject('return-to-work-advice');
