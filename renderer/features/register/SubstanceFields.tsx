import { Checkbox, Textarea, TextInput } from '@mantine/core';
import {
  financialDamageSubject,
  privacySubject,
  returnToWorkSubject,
  type SubjectId,
} from '../../../shared/complaint/subjects.ts';
import type { Regulation } from '../../../shared/procedure/regulation.ts';
import { DateField } from '../../components/DateField.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useRegulation, useToday } from '../../store/use-store.tsx';
import { subjectName } from '../../text/subject-words.ts';
import { useText, type Words } from '../../text/text.tsx';
import type { FieldContext } from './field-context.ts';
import classes from './RegisterForm.module.css';

/** What it is about (R18), with what the regulation says of the subjects that it treats otherwise (R2, R16, R17). */
export const SubstanceFields = ({ context: { values, set, errors, remark } }: { context: FieldContext }) => {
  const words = useText();
  const today = useToday();
  const regulation = useRegulation();
  // A retired subject is offered no longer; one that was chosen already stays.
  const offered = regulation.subjects.filter(({ id, retired }) => !retired || values.subjects.includes(id));
  const { register } = words;
  const notices = values.subjects.flatMap((subject) => {
    const words = noticeOf(subject, regulation, register);
    return words === null ? [] : [{ subject, words }];
  });
  // R16, R17: a part that is treated otherwise, beside one that is not.
  const mixed = values.subjects.some(isElsewhere) && !values.subjects.every(isElsewhere);
  return (
    <fieldset className={classes.group}>
      <legend>{register.sections.substance}</legend>
      <TextInput
        data-field="summary"
        className={classes.field}
        label={register.fields.summary}
        description={remark('summary')}
        value={values.summary}
        onChange={(event) => set({ summary: event.currentTarget.value })}
        error={errors.summary}
        withAsterisk
        aria-required
      />
      <Checkbox.Group
        data-field="subjects"
        className={classes.field}
        label={register.fields.subjects}
        description={remark('subjects')}
        value={[...values.subjects]}
        onChange={(chosen) => set({ subjects: offered.flatMap(({ id }) => (chosen.includes(id) ? [id] : [])) })}
        error={errors.subjects}
      >
        <div className={classes.subjects}>
          {offered.map(({ id }) => (
            <Checkbox key={id} value={id} label={subjectName(id, regulation, words)} size="sm" />
          ))}
        </div>
      </Checkbox.Group>
      {notices.map(({ subject, words: notice }) => (
        <Notice key={subject} meaning="soon">
          <p>{notice}</p>
          {mixed && isElsewhere(subject) ? <p className={classes.further}>{register.mixed}</p> : null}
        </Notice>
      ))}
      <Textarea
        data-field="text"
        className={classes.field}
        label={register.fields.text}
        description={remark('text')}
        minRows={6}
        maxRows={18}
        value={values.text}
        onChange={(event) => set({ text: event.currentTarget.value })}
        error={errors.text}
        withAsterisk
        aria-required
      />
      <Textarea
        data-field="wish"
        className={classes.field}
        label={register.fields.wish}
        description={remark('wish')}
        minRows={2}
        value={values.wish}
        onChange={(event) => set({ wish: event.currentTarget.value })}
        error={errors.wish}
      />
      <div data-field="incidentOn" className={classes.half}>
        <DateField
          label={register.fields.incidentOn}
          className={classes.field}
          description={remark('incidentOn')}
          value={values.incidentOn}
          onChange={(incidentOn) => set({ incidentOn })}
          today={today}
          maxDate={today}
          error={errors.incidentOn}
          clearable
        />
      </div>
    </fieldset>
  );
};

const isElsewhere = (subject: SubjectId): boolean =>
  subject === returnToWorkSubject || subject === financialDamageSubject;

/** R2, R16, R17: what the regulation says of a subject that it treats otherwise; `null` for the rest. */
const noticeOf = (
  subject: SubjectId,
  { uwv, dpo }: Regulation,
  { subjectNotices }: Words['register'],
): string | null => {
  switch (subject) {
    case returnToWorkSubject:
      return subjectNotices['return-to-work-advice']([uwv.name, uwv.website].filter(Boolean).join(', '));
    case financialDamageSubject:
      return subjectNotices['financial-damage']();
    case privacySubject:
      return subjectNotices.privacy(dpo.email ?? dpo.website ?? dpo.name);
    default:
      return null;
  }
};
