import { Radio, Switch } from '@mantine/core';
import type { OpenComplaint } from '../../../../shared/complaint/state.ts';
import {
  type DossierAudience,
  dossierAudiences,
  dossierWithheld,
  mayHoldNotes,
} from '../../../../shared/dossier/audience.ts';
import { useText } from '../../../text/text.tsx';
import classes from './DossierDesk.module.css';

/** For whom the dossier is, and whether internal notes are in it. R4: why it may not be for a representative. */
export const DossierChoices = ({
  state,
  audience,
  onAudience,
  withNotes,
  onNotes,
}: {
  state: OpenComplaint;
  audience: DossierAudience;
  onAudience: (audience: DossierAudience) => void;
  withNotes: boolean;
  onNotes: (withNotes: boolean) => void;
}) => {
  const texts = useText().dossier;
  const may = mayHoldNotes(audience);
  return (
    <section className={classes.group}>
      <Radio.Group
        label={texts.audience}
        value={audience}
        onChange={(chosen) => onAudience(dossierAudiences.find((each) => each === chosen) ?? 'own-use')}
      >
        <div className={classes.choices}>
          {dossierAudiences.map((each) => {
            const withheld = dossierWithheld(each, state);
            return (
              <Radio
                key={each}
                value={each}
                label={texts.audiences[each]}
                disabled={withheld !== null}
                description={withheld && texts.withheld[withheld]}
              />
            );
          })}
        </div>
      </Radio.Group>
      <Switch
        label={texts.notes}
        description={may ? texts.notesWhy : texts.notesNever}
        checked={withNotes}
        disabled={!may}
        onChange={(event) => onNotes(event.currentTarget.checked)}
      />
    </section>
  );
};
