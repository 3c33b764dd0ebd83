import { TextInput } from '@mantine/core';
import { useText } from '../../../../text/text.tsx';
import type { Desk } from '../desk.ts';
import { FileField } from '../FileField.tsx';
import { RecordForm } from '../RecordForm.tsx';

/** Files that belong to the complaint, with where they come from. */
export const DocumentsForm = ({ desk, dropped }: { desk: Desk; dropped: readonly File[] }) => {
  const texts = useText().complaint.forms.documents;
  return (
    <RecordForm
      desk={desk}
      request={{ action: 'add-documents' }}
      title={texts.title}
      intro={texts.intro}
      submit={texts.submit}
      initial={{ remark: '' }}
      withFiles={dropped}
      toCommand={({ remark }, documents) => ({ type: 'AddDocuments', documents, remark })}
    >
      {({ values, set, errorOf, files, setFiles }) => (
        <>
          <FileField label={texts.files} files={files} onChange={setFiles} error={errorOf('documents')} />
          <TextInput
            data-autofocus={files.length > 0 || undefined}
            label={texts.remark}
            description={texts.remarkHint}
            value={values.remark}
            onChange={(event) => set({ remark: event.currentTarget.value })}
            error={errorOf('remark')}
          />
        </>
      )}
    </RecordForm>
  );
};
