import { Button, CloseButton, FileButton, Input } from '@mantine/core';
import { sizeWords } from '../../../text/size-words.ts';
import { useLanguage, useText } from '../../../text/text.tsx';
import classes from './FileField.module.css';

/** Files to be added, picked here or dropped on the screen. */
export const FileField = ({
  label,
  files,
  onChange,
  error,
  required = false,
}: {
  label: string;
  files: readonly File[];
  onChange: (files: readonly File[]) => void;
  error?: string | undefined;
  required?: boolean;
}) => {
  const words = useText();
  const language = useLanguage();
  const texts = words.complaint.forms.documents;
  return (
    <Input.Wrapper label={label} error={error} required={required} labelElement="div">
      {files.length > 0 ? (
        <ul className={classes.files}>
          {files.map((file, index) => (
            // The same file can be chosen twice, and is then there twice.
            // biome-ignore lint/suspicious/noArrayIndexKey: a file has no name of its own.
            <li key={`${file.name}${index}`}>
              <span className={classes.name}>{file.name}</span>
              <span className="tiny num">{sizeWords(file.size, words, language)}</span>
              <CloseButton
                size="sm"
                aria-label={texts.remove(file.name)}
                onClick={() => onChange(files.filter((_, other) => other !== index))}
              />
            </li>
          ))}
        </ul>
      ) : null}
      <div>
        <FileButton multiple onChange={(picked) => onChange([...files, ...picked])}>
          {(button) => (
            <Button {...button} variant="default" size="xs" aria-invalid={error ? true : undefined}>
              {texts.pick}
            </Button>
          )}
        </FileButton>
      </div>
    </Input.Wrapper>
  );
};
