import type { OpenComplaint } from '../../../shared/complaint/state.ts';
import { Notice } from '../../components/Notice.tsx';
import type { ComplaintFile } from '../../store/store-types.ts';
import { useText } from '../../text/text.tsx';
import classes from './FileNotices.module.css';

/** What a person must know before they trust this file: it is not whole, or two facts contradict each other. */
export const FileNotices = ({ file, state }: { file: ComplaintFile; state: OpenComplaint }) => {
  const texts = useText().complaint.file;
  const contradictions = state.contradictions.length;
  if (!file.readOnly && contradictions === 0) return null;
  return (
    <div className={classes.notices}>
      {file.readOnly ? (
        <Notice meaning="soon" title={texts.readOnly.title}>
          {texts.readOnly.body(file.unreadable)}
        </Notice>
      ) : null}
      {contradictions > 0 ? (
        <Notice meaning="soon" title={texts.contradictions.title(contradictions)}>
          {texts.contradictions.body}
        </Notice>
      ) : null}
    </div>
  );
};
