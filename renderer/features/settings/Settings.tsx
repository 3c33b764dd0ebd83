import { Page } from '../../components/Page.tsx';
import { useText } from '../../text/text.tsx';
import { AboutProgram } from './AboutProgram.tsx';
import { LanguageAndLook } from './LanguageAndLook.tsx';
import { OrganisationForm } from './OrganisationForm.tsx';
import { Security } from './Security.tsx';

/** Four sections, each with a plain explanation beside its fields. */
export const Settings = () => {
  const { settings } = useText();
  return (
    <Page title={settings.title} remark={settings.remark}>
      <OrganisationForm />
      <LanguageAndLook />
      <Security />
      <AboutProgram />
    </Page>
  );
};
