import { SegmentedControl, Switch, Textarea, TextInput } from '@mantine/core';
import { useId } from 'react';
import type { ComplainantKind } from '../../../shared/complaint/parties.ts';
import type { Field } from '../../../shared/complaint/refusals.ts';
import { Notice } from '../../components/Notice.tsx';
import { useText } from '../../text/text.tsx';
import type { FieldContext } from './field-context.ts';
import classes from './RegisterForm.module.css';
import type { RegisterValues } from './register-values.ts';

const kinds: readonly ComplainantKind[] = ['client', 'client-employee', 'supplier', 'other'];

type TextField = {
  [K in keyof RegisterValues]: RegisterValues[K] extends string ? K : never;
}[keyof RegisterValues];

/** Who complains, and who speaks for them (R4). */
export const ComplainantFields = ({ context, suspicion }: { context: FieldContext; suspicion: string | null }) => {
  const words = useText();
  const { values, set, errors } = context;
  const kindLabel = useId();
  const { register } = words;
  const line = (field: TextField, error: Field, type: 'text' | 'email' | 'tel' = 'text', required = false) => (
    <TextInput
      key={field}
      type={type}
      className={classes.field}
      data-field={error}
      label={register.fields[field as keyof typeof register.fields]}
      description={context.remark(field)}
      value={values[field]}
      onChange={(event) => set({ [field]: event.currentTarget.value })}
      error={errors[error]}
      withAsterisk={required}
      aria-required={required}
    />
  );
  return (
    <fieldset className={classes.group}>
      <legend>{register.sections.complainant}</legend>
      <div>
        <span id={kindLabel} className={classes.label}>
          {register.fields.kind}
        </span>
        <SegmentedControl
          aria-labelledby={kindLabel}
          data={kinds.map((kind) => ({ value: kind, label: words.domain.complainantKinds[kind] }))}
          value={values.kind}
          onChange={(kind) => set({ kind })}
        />
      </div>
      <div className={classes.pair}>
        {line('name', 'complainant.name', 'text', true)}
        {line('organisation', 'complainant.organisation')}
      </div>
      <div className={classes.pair}>
        {line('email', 'complainant.email', 'email')}
        {line('phone', 'complainant.phone', 'tel')}
      </div>
      <Textarea
        className={classes.field}
        data-field="complainant.address"
        label={register.fields.address}
        description={context.remark('address')}
        minRows={2}
        value={values.address}
        onChange={(event) => set({ address: event.currentTarget.value })}
        error={errors['complainant.address']}
      />
      <Switch
        label={register.fields.onBehalf}
        description={suspicion !== null && values.onBehalf ? register.suspectedOnBehalf(suspicion) : undefined}
        checked={values.onBehalf}
        onChange={(event) => set({ onBehalf: event.currentTarget.checked })}
      />
      {values.onBehalf ? (
        <>
          <Notice meaning="waiting">{register.representativeNotice}</Notice>
          <div className={classes.pair}>
            {line('representativeName', 'representative.name', 'text', true)}
            {line('representativeOrganisation', 'representative.organisation')}
          </div>
          <div className={classes.pair}>
            {line('representativeEmail', 'representative.email', 'email')}
            {line('representativePhone', 'representative.phone', 'tel')}
          </div>
        </>
      ) : null}
    </fieldset>
  );
};
