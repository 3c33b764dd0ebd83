import { useText } from '../../text/text.tsx';
import { PassphraseField } from './PassphraseField.tsx';
import { isLongEnough, minimumLength, StrengthMeter } from './StrengthMeter.tsx';

export type NewPassphraseState = {
  readonly passphrase: string;
  readonly again: string;
  /** Long enough, and twice the same. */
  readonly ready: boolean;
};
export const noPassphrase: NewPassphraseState = { passphrase: '', again: '', ready: false };

/** A new passphrase, typed twice, with an honest word about its strength. */
export const NewPassphrase = ({
  label,
  known,
  state,
  onChange,
  tried,
  autoFocus = false,
}: {
  label: string;
  /** Names that an attacker knows as well. */
  known: readonly string[];
  state: NewPassphraseState;
  onChange: (state: NewPassphraseState) => void;
  /** The person pressed the button: say what is missing. */
  tried: boolean;
  autoFocus?: boolean;
}) => {
  const words = useText();
  const { passphrase: text } = words.welcome;
  const change = (passphrase: string, again: string) =>
    onChange({ passphrase, again, ready: isLongEnough(passphrase) && passphrase === again });
  const tooShort = tried && !isLongEnough(state.passphrase);
  const different = state.again !== '' ? !state.passphrase.startsWith(state.again) : false;
  return (
    <>
      <div>
        <PassphraseField
          label={label}
          description={text.remark}
          value={state.passphrase}
          onChange={(event) => change(event.currentTarget.value, state.again)}
          autoFocus={autoFocus}
          required
          maxLength={1000}
          error={tooShort ? words.errors.passphraseTooShort(minimumLength) : null}
        />
        <StrengthMeter passphrase={state.passphrase} known={known} />
      </div>
      <PassphraseField
        label={text.again}
        value={state.again}
        onChange={(event) => change(state.passphrase, event.currentTarget.value)}
        required
        maxLength={1000}
        error={different || (tried && state.again !== state.passphrase) ? text.different : null}
      />
    </>
  );
};
