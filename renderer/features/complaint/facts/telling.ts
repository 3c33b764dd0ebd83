import { useMemo } from 'react';
import type { OpenComplaint } from '../../../../shared/complaint/state.ts';
import type { MemberRef } from '../../../../shared/members/members.ts';
import type { Regulation } from '../../../../shared/procedure/regulation.ts';
import { useRegister, useRegulation } from '../../../store/use-store.tsx';
import { type Language, useLanguage, useText, type Words } from '../../../text/text.tsx';

/** What is needed to tell a fact: names come from the file and the register, words from the language. */
export type Telling = {
  readonly state: OpenComplaint;
  readonly regulation: Pick<Regulation, 'subjects' | 'channels'>;
  /** Everybody of the register, those who left too. */
  readonly members: readonly MemberRef[];
  readonly words: Words;
  readonly language: Language;
};

const nobody: readonly MemberRef[] = [];

export const useTelling = (state: OpenComplaint): Telling => {
  const words = useText();
  const language = useLanguage();
  const regulation = useRegulation();
  const register = useRegister();
  return useMemo(() => {
    const members = register.status === 'founded' ? [...register.members, ...register.former] : nobody;
    return { state, regulation, members, words, language };
  }, [state, regulation, register, words, language]);
};
