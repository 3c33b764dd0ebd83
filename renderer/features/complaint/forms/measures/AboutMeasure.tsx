import type { OpenComplaint } from '../../../../../shared/complaint/state.ts';
import { formatDate } from '../../../../text/dates.ts';
import { useLanguage, useText } from '../../../../text/text.tsx';
import classes from './AboutMeasure.module.css';

/** Which measure a form is about: what was promised, by whom and by when. */
export const AboutMeasure = ({ state, measure }: { state: OpenComplaint; measure: string }) => {
  const texts = useText().complaint.measureForms;
  const language = useLanguage();
  const found = state.measures.find(({ id }) => id === measure);
  if (!found) return <p>{texts.gone}</p>;
  return (
    <div className={classes.measure}>
      <p>{found.description}</p>
      <p className="small muted">{texts.due(found.owner, formatDate(found.dueOn, language, 'date'))}</p>
    </div>
  );
};
