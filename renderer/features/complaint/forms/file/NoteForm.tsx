import { Textarea } from '@mantine/core';
import { useText } from '../../../../text/text.tsx';
import type { Desk } from '../desk.ts';
import { RecordForm } from '../RecordForm.tsx';

/** A remark for colleagues; it never leaves with a letter. */
export const NoteForm = ({ desk }: { desk: Desk }) => {
  const texts = useText().complaint.forms.note;
  return (
    <RecordForm
      desk={desk}
      request={{ action: 'add-note' }}
      title={texts.title}
      intro={texts.intro}
      submit={texts.submit}
      initial={{ text: '' }}
      toCommand={({ text }) => ({ type: 'AddNote', text })}
    >
      {({ values, set, errorOf }) => (
        <Textarea
          data-autofocus
          label={texts.text}
          required
          minRows={6}
          value={values.text}
          onChange={(event) => set({ text: event.currentTarget.value })}
          error={errorOf('text')}
        />
      )}
    </RecordForm>
  );
};
