import { Button, Radio, SegmentedControl, TextInput } from '@mantine/core';
import { useId, useMemo, useState } from 'react';
import type { FormLanguage } from '../../../shared/mail/form-labels.ts';
import { websiteChannel } from '../../../shared/mail/intake-words.ts';
import { destinationProblem, type FormDestination } from '../../../shared/website/complaint-form.ts';
import { complaintFormPage } from '../../../shared/website/complaint-form-page.ts';
import { bridge } from '../../bridge.ts';
import { styleNonce } from '../../components/frame/style-nonce.ts';
import { Loading } from '../../components/Loading.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useDraft } from '../../components/use-draft.ts';
import { useRegister, useRegulation } from '../../store/use-store.tsx';
import { type AnyError, errorText } from '../../text/error-text.ts';
import { useText } from '../../text/text.tsx';
import { Section } from './Section.tsx';
import settings from './Settings.module.css';
import classes from './WebsiteForm.module.css';

type Values = {
  readonly by: FormDestination['by'];
  /** Empty: the organisation's own address. */
  readonly address: string;
  readonly url: string;
  readonly first: FormLanguage;
};

const initial: Values = { by: 'mail', address: '', url: '', first: 'nl' };
const languages: readonly FormLanguage[] = ['nl', 'en'];

/** R1: the form for the organisation's own website, made from the regulation: shown, and saved as one file. */
export const WebsiteForm = () => {
  const all = useText();
  const words = all.settings.website;
  const register = useRegister();
  const regulation = useRegulation();
  const draft = useDraft('settings:website', initial);
  const [shown, setShown] = useState<FormLanguage>('nl');
  const [saved, setSaved] = useState<string | null>(null);
  const [failure, setFailure] = useState<AnyError | null>(null);
  const firstId = useId();
  const { values } = draft;
  const organisation = register.status === 'founded' ? register.organisation : null;

  const form = useMemo(() => {
    if (!values || !organisation) return null;
    const destination: FormDestination =
      values.by === 'mail'
        ? { by: 'mail', address: values.address.trim() || organisation.email }
        : { by: 'post', url: values.url.trim() };
    return { regulation, organisation, destination, first: values.first };
  }, [values, organisation, regulation]);
  const preview = useMemo(() => form && previewOf(complaintFormPage({ ...form, first: shown })), [form, shown]);

  if (!values || !organisation || !form) return <Loading />;
  const problem = destinationProblem(form.destination);
  const set = (changes: Partial<Values>) => {
    setSaved(null);
    draft.set(changes);
  };

  const save = async () => {
    setFailure(null);
    const bytes = new TextEncoder().encode(complaintFormPage(form));
    const answer = await bridge.request('files:save-as', { name: words.fileName, bytes });
    if (!answer.ok) setFailure(answer.error);
    else if (answer.value !== null) setSaved(answer.value);
  };

  return (
    <Section title={words.title} remark={words.remark}>
      {regulation.channels.some(({ id, retired }) => id === websiteChannel && retired) ? (
        <Notice meaning="soon">{words.noChannel}</Notice>
      ) : null}
      <Radio.Group label={words.where} value={values.by} onChange={(by) => set({ by: by as Values['by'] })}>
        <div className={classes.choices}>
          <Radio value="mail" label={words.byMail} description={words.byMailHint} />
          <Radio value="post" label={words.byPost} description={words.byPostHint} />
        </div>
      </Radio.Group>
      {values.by === 'mail' ? (
        <TextInput
          type="email"
          label={words.address}
          placeholder={organisation.email}
          value={values.address}
          onChange={(event) => set({ address: event.currentTarget.value })}
          error={problem === null ? null : words.notAnAddress}
        />
      ) : (
        <TextInput
          type="url"
          label={words.url}
          placeholder="https://"
          value={values.url}
          onChange={(event) => set({ url: event.currentTarget.value })}
          error={problem === null || values.url === '' ? null : words.notHttps}
        />
      )}
      <div>
        <div id={firstId} className={settings.label}>
          {words.first}
        </div>
        <SegmentedControl
          aria-labelledby={firstId}
          mt={4}
          data={languages.map((value) => ({ value, label: words.languages[value] }))}
          value={values.first}
          onChange={(first) => set({ first })}
        />
      </div>
      {failure ? <Notice meaning="late">{errorText(all, failure)}</Notice> : null}
      <div className={settings.actions}>
        <Button disabled={problem !== null} onClick={() => void save()}>
          {words.save}
        </Button>
        <span role="status" className="small">
          {saved === null ? '' : words.saved(saved)}
        </span>
      </div>
      <div>
        <div className={classes.bar}>
          <h3 className={classes.name}>{words.preview}</h3>
          <SegmentedControl
            size="xs"
            aria-label={words.preview}
            data={languages.map((value) => ({ value, label: words.languages[value] }))}
            value={shown}
            onChange={setShown}
          />
        </div>
        <p className={settings.remark}>{words.previewHint}</p>
        <iframe
          className={classes.preview}
          sandbox=""
          title={words.previewOf(words.languages[shown])}
          srcDoc={preview ?? ''}
        />
      </div>
    </Section>
  );
};

/**
 * The window lets in no style without its nonce, in a frame neither; the page itself goes out without it. A link would
 * leave the preview, and nothing may be shown in its place.
 */
const previewOf = (page: string): string =>
  page.replace('<style>', `<style nonce="${styleNonce()}">`).replace(/<a href="[^"]*"/g, '<a');
