import { useMemo } from 'react';
import type { RecordId } from '../../../../shared/base/ids.ts';
import type { ComplaintEvent } from '../../../../shared/complaint/events.ts';
import type { OpenComplaint } from '../../../../shared/complaint/state.ts';
import type { MemberRef } from '../../../../shared/members/members.ts';
import type { Regulation } from '../../../../shared/procedure/regulation.ts';
import type { ComplaintFile } from '../../../store/store-types.ts';
import { useRegister, useRegulation } from '../../../store/use-store.tsx';
import { type Language, useLanguage, useText, type Words } from '../../../text/text.tsx';

/** What is needed to tell a fact: names come from the file and the register, words from the language. */
export type Telling = {
  readonly state: OpenComplaint;
  readonly regulation: Pick<Regulation, 'subjects' | 'channels'>;
  /** Everybody of the register, those who left too. */
  readonly members: readonly MemberRef[];
  /** What a record of the file says, as it stands now; `null` for one that is not here. */
  readonly factOf: (record: RecordId) => ComplaintEvent | null;
  readonly words: Words;
  readonly language: Language;
};

const nobody: readonly MemberRef[] = [];

export const useTelling = (file: Pick<ComplaintFile, 'records' | 'amendments'>, state: OpenComplaint): Telling => {
  const words = useText();
  const language = useLanguage();
  const regulation = useRegulation();
  const register = useRegister();
  const { records, amendments } = file;
  return useMemo(() => {
    const members = register.status === 'founded' ? [...register.members, ...register.former] : nobody;
    const factOf = (id: RecordId): ComplaintEvent | null => {
      const amendment = amendments.get(id);
      if (amendment?.kind === 'corrected') return amendment.event;
      return records.find((record) => record.id === id)?.event ?? null;
    };
    return { state, regulation, members, factOf, words, language };
  }, [state, regulation, register, records, amendments, words, language]);
};
