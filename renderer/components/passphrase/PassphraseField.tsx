import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useText } from '../../text/text.tsx';

/** A passphrase with a named button to show it. Pasting is allowed: password managers do. */
export const PassphraseField = (props: PasswordInputProps & { label: string }) => {
  const { passphrase } = useText().welcome;
  return (
    <PasswordInput
      inputWrapperOrder={['label', 'description', 'input', 'error']}
      visibilityToggleButtonProps={{ 'aria-label': passphrase.toggle, tabIndex: 0, 'aria-hidden': false }}
      autoComplete="off"
      spellCheck={false}
      withAsterisk={false}
      {...props}
    />
  );
};
