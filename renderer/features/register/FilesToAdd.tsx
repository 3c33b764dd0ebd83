import { Button, CloseButton, FileButton } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { FileSize } from '../../components/FileSize.tsx';
import { useText } from '../../text/text.tsx';
import classes from './RegisterForm.module.css';

/** Files that go into the file with the complaint: a scanned letter, photographs. */
export const FilesToAdd = ({
  files,
  onChange,
}: {
  files: readonly File[];
  onChange: (files: readonly File[]) => void;
}) => {
  const { register: words } = useText();
  return (
    <fieldset className={classes.group}>
      <legend>{words.sections.documents}</legend>
      {files.length > 0 ? (
        <ul className={classes.files}>
          {files.map((file) => (
            <li key={`${file.name}-${file.size}-${file.lastModified}`}>
              <span className={classes.fileName}>{file.name}</span>
              <FileSize bytes={file.size} />
              <CloseButton
                size="sm"
                aria-label={words.removeFile(file.name)}
                onClick={() => onChange(files.filter((other) => other !== file))}
              />
            </li>
          ))}
        </ul>
      ) : null}
      <FileButton multiple onChange={(added) => onChange([...files, ...added])}>
        {(button) => (
          <Button
            {...button}
            variant="default"
            leftSection={<IconPaperclip size={16} stroke={1.7} aria-hidden />}
            w="fit-content"
          >
            {words.addFiles}
          </Button>
        )}
      </FileButton>
    </fieldset>
  );
};
