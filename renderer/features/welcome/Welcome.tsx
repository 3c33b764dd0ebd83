import { useState } from 'react';
import type { NewRegister } from '../../../shared/ipc/contract.ts';
import { AboutYou, type Beginning, emptyBeginning } from './AboutYou.tsx';
import { ChoosePassphrase } from './ChoosePassphrase.tsx';

/** First start: who you are, then the passphrase. What was filled in stays when one goes back a step. */
export const Welcome = ({
  onCreated,
  onExists,
  onRestore,
}: {
  onCreated: (recoveryKit: string) => void;
  /** There turned out to be a register already. */
  onExists: () => void;
  /** A register is to come from a back-up instead. */
  onRestore: () => void;
}) => {
  const [beginning, setBeginning] = useState<Beginning>(emptyBeginning);
  const [step, setStep] = useState<'about-you' | 'passphrase'>('about-you');
  return step === 'about-you' ? (
    <AboutYou
      beginning={beginning}
      onChange={setBeginning}
      onNext={() => setStep('passphrase')}
      onRestore={onRestore}
    />
  ) : (
    <ChoosePassphrase
      newRegister={newRegisterFrom(beginning)}
      onBack={() => setStep('about-you')}
      onCreated={onCreated}
      onExists={onExists}
    />
  );
};

/** Spaces around a fact are nobody's intention; the founder is always administrator. */
const newRegisterFrom = ({ organisation, name, roles }: Beginning): Omit<NewRegister, 'passphrase'> => ({
  organisation: {
    name: organisation.name.trim(),
    street: organisation.street.trim(),
    postcodeAndTown: organisation.postcodeAndTown.trim(),
    email: organisation.email.trim(),
    phone: organisation.phone.trim(),
    website: organisation.website.trim(),
  },
  name: name.trim(),
  roles: [...roles, 'administrator'],
});
