import { Button, FileButton, Modal } from '@mantine/core';
import { useState } from 'react';
import type { LetterKind } from '../../../shared/complaint/letter-kind.ts';
import type { TemplateProblem } from '../../../shared/ipc/template-types.ts';
import { Chip } from '../../components/Chip.tsx';
import { Notice } from '../../components/Notice.tsx';
import { errorText } from '../../text/error-text.ts';
import { placeOf, problemOf } from '../../text/template-words.ts';
import { useText } from '../../text/text.tsx';
import classes from './Templates.module.css';
import { useTemplate } from './use-template.ts';

/** One letter's template and what can be done with it. */
export const TemplateLine = ({
  letter,
  mayChange,
  onDone,
}: {
  letter: LetterKind;
  mayChange: boolean;
  onDone: (message: string) => void;
}) => {
  const words = useText();
  const texts = words.templates;
  const name = words.domain.letters[letter];
  const template = useTemplate(letter, name, onDone);
  const [asking, setAsking] = useState(false);
  const { own, busy, problem } = template;
  return (
    <li className={classes.line}>
      <div className={classes.head}>
        <span className={classes.name}>{name}</span>
        {own ? <Chip meaning="done">{texts.own}</Chip> : <span className="small muted">{texts.shipped}</span>}
      </div>
      {own ? <p className="tiny">{own.name}</p> : null}
      <div className={classes.buttons}>
        <Button size="compact-sm" variant="default" loading={busy === 'open'} onClick={() => void template.open()}>
          {texts.look}
          <span className="visually-hidden"> {name}</span>
        </Button>
        <Button size="compact-sm" variant="default" loading={busy === 'save'} onClick={() => void template.save()}>
          {texts.save}
          <span className="visually-hidden"> {name}</span>
        </Button>
        <FileButton accept=".docx" onChange={(file) => file && void template.putBack(file)} disabled={!mayChange}>
          {(button) => (
            <Button {...button} size="compact-sm" variant="default" disabled={!mayChange} loading={busy === 'put-back'}>
              {texts.putBack}
              <span className="visually-hidden"> {name}</span>
            </Button>
          )}
        </FileButton>
        {own ? (
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            disabled={!mayChange}
            loading={busy === 'restore'}
            onClick={() => setAsking(true)}
          >
            {texts.restore}
            <span className="visually-hidden"> {name}</span>
          </Button>
        ) : null}
      </div>
      {problem?.type === 'template-broken' ? (
        <Notice meaning="late" title={texts.refused}>
          <ul className={classes.problems}>
            {problem.problems.map((each) => (
              <li key={keyOf(each)}>
                {problemOf(each, texts)} <span className="muted">{placeOf(each, texts)}</span>
              </li>
            ))}
          </ul>
          <p>{texts.nothingChanged}</p>
        </Notice>
      ) : null}
      {problem && problem.type !== 'template-broken' ? (
        <Notice meaning="late" title={texts.refused}>
          {problem.type === 'not-a-word-file'
            ? texts.notWord[problem.looksLike ?? 'unknown']
            : problem.type === 'template-too-large'
              ? texts.tooLarge(problem.limit / 1024 / 1024)
              : problem.type === 'template-has-macros'
                ? texts.macros
                : errorText(words, problem)}
        </Notice>
      ) : null}
      <Modal opened={asking} onClose={() => setAsking(false)} title={texts.restoreTitle(name)} size="sm">
        <p>{texts.restoreBody}</p>
        <div className={classes.confirm}>
          <Button variant="default" onClick={() => setAsking(false)}>
            {words.frame.cancel}
          </Button>
          <Button
            data-autofocus
            onClick={() => {
              setAsking(false);
              void template.restore();
            }}
          >
            {texts.restoreYes}
          </Button>
        </div>
      </Modal>
    </li>
  );
};

const keyOf = ({ place, placeholder, reason, near }: TemplateProblem): string =>
  [place, placeholder, reason, near].join('|');
