import { Select } from '@mantine/core';
import { formatDate } from '../../../../text/dates.ts';
import { useLanguage, useText } from '../../../../text/text.tsx';
import type { Desk } from '../desk.ts';
import { useOtherMeasures } from '../other-measures.ts';
import { RecordForm } from '../RecordForm.tsx';

type Values = { readonly measure: string };

/** R9, R19: one measure that answers several complaints is promised once and linked from the others. */
export const LinkMeasureForm = ({ desk }: { desk: Desk }) => {
  const texts = useText().complaint.measureForms;
  const language = useLanguage();
  const offered = useOtherMeasures(desk);
  const initial: Values = { measure: '' };
  return (
    <RecordForm
      desk={desk}
      request={{ action: 'link-measure' }}
      title={texts.link.title}
      intro={texts.link.intro}
      submit={texts.link.submit}
      initial={initial}
      unchosen={texts.link.choose.toLowerCase()}
      toCommand={({ measure }) => {
        const chosen = offered.find(({ id }) => id === measure);
        return chosen ? { type: 'LinkMeasure', measure: chosen } : null;
      }}
    >
      {({ values, set, tried }) => {
        const chosen = offered.find(({ id }) => id === values.measure);
        return offered.length === 0 ? (
          <p>{texts.link.none}</p>
        ) : (
          <>
            <Select
              label={texts.link.choose}
              placeholder={texts.link.search}
              required
              searchable
              limit={50}
              data-autofocus
              data={offered.map(({ id, description, owner, from }) => ({
                value: id,
                label: texts.link.option(description, `${owner}, ${from.number}`),
              }))}
              value={chosen?.id ?? null}
              onChange={(measure) => set({ measure: measure ?? '' })}
              error={tried && !chosen}
            />
            {chosen ? (
              <p className="small muted">{texts.due(chosen.owner, formatDate(chosen.dueOn, language, 'date'))}</p>
            ) : null}
          </>
        );
      }}
    </RecordForm>
  );
};
