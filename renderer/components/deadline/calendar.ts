import { workCalendar } from '../../../shared/procedure/holidays.ts';

/** The calendar that every screen counts by: the holidays as the regulation has them. */
export const calendar = workCalendar();
