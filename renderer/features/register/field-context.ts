import type { Field } from '../../../shared/complaint/refusals.ts';
import type { RegisterValues } from './register-values.ts';

/** What each group of fields works with. */
export type FieldContext = {
  readonly values: RegisterValues;
  readonly set: (changes: Partial<RegisterValues>) => void;
  /** The sentence at a field that something is wrong with. */
  readonly errors: Readonly<Partial<Record<Field, string>>>;
  /** Where a proposed value came from, as long as it stands as it was proposed. */
  readonly remark: (field: keyof RegisterValues) => string | undefined;
};
