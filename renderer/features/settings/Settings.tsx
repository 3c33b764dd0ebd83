import type { ComponentType } from 'react';
import { Link, Redirect, useLocation } from 'wouter';
import { Page } from '../../components/Page.tsx';
import { useText } from '../../text/text.tsx';
import { AboutProgram } from './AboutProgram.tsx';
import { Addresses } from './Addresses.tsx';
import { Backup } from './Backup.tsx';
import { DaysOff } from './DaysOff.tsx';
import { LanguageAndLook } from './LanguageAndLook.tsx';
import { OrganisationForm } from './OrganisationForm.tsx';
import { People } from './People.tsx';
import { Retention } from './Retention.tsx';
import { Security } from './Security.tsx';
import classes from './Settings.module.css';
import { SubjectsAndChannels } from './SubjectsAndChannels.tsx';
import { type SectionId, sectionGroups, sectionName, sectionNamed, sectionPath } from './sections.ts';
import { Templates } from './Templates.tsx';
import { Terms } from './Terms.tsx';
import { WebsiteForm } from './WebsiteForm.tsx';

const screens: Readonly<Record<SectionId, ComponentType>> = {
  organisation: OrganisationForm,
  people: People,
  terms: Terms,
  holidays: DaysOff,
  subjects: SubjectsAndChannels,
  addresses: Addresses,
  retention: Retention,
  templates: Templates,
  website: WebsiteForm,
  look: LanguageAndLook,
  security: Security,
  backup: Backup,
  about: AboutProgram,
};

/** One section at a time, each with an address of its own (`/settings/terms`), chosen from a list on the left. */
export const Settings = () => {
  const words = useText();
  const [place] = useLocation();
  const named = sectionNamed(place.split('/')[2]);

  if (named === null) return <Redirect to={sectionPath('organisation')} replace />;
  const Screen = screens[named];
  return (
    <Page title={words.settings.title} remark={words.settings.remark}>
      <div className={classes.layout}>
        <nav className={classes.sections} aria-label={words.settings.sections}>
          {sectionGroups.map(({ group, sections }) => (
            <div key={group} className={classes.group}>
              <div className={classes.groupName}>{words.settings.groups[group]}</div>
              {sections.map((section) => (
                <Link
                  key={section}
                  href={sectionPath(section)}
                  className={classes.entry ?? ''}
                  aria-current={section === named ? 'page' : undefined}
                >
                  {sectionName(section, words)}
                </Link>
              ))}
            </div>
          ))}
        </nav>
        <div className={classes.content}>
          <Screen key={named} />
        </div>
      </div>
    </Page>
  );
};
