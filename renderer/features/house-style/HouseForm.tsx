import { Button, Radio, Stack, Switch, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import {
  Colour,
  contrastOnWhite,
  DocumentTypeface,
  type HouseChoices,
  leastContrast,
  plainHouse,
} from '../../../shared/domain/house-style.ts';
import { houseText as text } from '../../../shared/text/house-style.ts';
import { useWrite } from '../../client/queries.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { focusAfter } from '../../components/focus-after.ts';
import pageStyles from '../../components/Page.module.css';
import { AccentField } from './AccentField.tsx';
import styles from './house-style.module.css';

interface Props {
  readonly saved: HouseChoices;
  /** Told of each change, whether it can be saved or not. */
  readonly onDraft: (choices: HouseChoices) => void;
}

type Problems = Partial<Record<'accent' | 'profession' | 'contactLines', string>>;

/** Typeface, colour, large print and signature. What cannot be used is said beside it, and nothing is saved then. */
export function HouseForm({ saved, onDraft }: Props) {
  const [choices, setChoices] = useState<HouseChoices>(saved);
  const [lines, setLines] = useState(saved.contactLines.join('\n'));
  const [problems, setProblems] = useState<Problems>({});
  const write = useWrite('house.save');

  const change = (part: Partial<HouseChoices>) => {
    const next = { ...choices, ...part };
    setChoices(next);
    onDraft(next);
    write.reset();
  };

  function submit(event: FormEvent): void {
    event.preventDefault();
    const found = problemsOf(choices);
    focusAfter(
      () => setProblems(found),
      () => document.querySelector<HTMLElement>('[aria-invalid="true"]'),
    );
    if (Object.keys(found).length === 0) write.mutate(choices);
  }

  function backToPlain(): void {
    const { logo: _logo, ...plain } = plainHouse;
    change(plain);
    setLines('');
    setProblems({});
  }

  return (
    <form className={pageStyles.stack} onSubmit={submit} noValidate>
      <section className={styles.section} aria-label={text.typeface}>
        <h2>{text.typeface}</h2>
        <Radio.Group
          aria-label={text.typeface}
          description={text.typefaceHelp}
          value={choices.typeface}
          onChange={(value) => {
            const typeface = DocumentTypeface.options.find((known) => known === value);
            if (typeface) change({ typeface });
          }}
        >
          <Stack gap="xs" mt="xs">
            {DocumentTypeface.options.map((typeface) => (
              <Radio key={typeface} value={typeface} label={text.typefaces[typeface]} />
            ))}
          </Stack>
        </Radio.Group>
        <AccentField
          value={choices.accent}
          problem={problems.accent}
          onChange={(accent) => change({ accent })}
        />
        <Switch
          label={text.large}
          description={text.largeHelp}
          checked={choices.largePrint}
          onChange={(event) => change({ largePrint: event.currentTarget.checked })}
        />
      </section>
      <section className={styles.section} aria-label={text.signature}>
        <h2>{text.signature}</h2>
        <p className={styles.soft}>{text.signatureHelp}</p>
        <TextInput
          label={text.profession}
          maxLength={80}
          value={choices.profession}
          error={problems.profession}
          onChange={(event) => change({ profession: event.currentTarget.value })}
        />
        <Textarea
          label={text.contactLines}
          description={text.contactLinesHelp}
          rows={3}
          value={lines}
          error={problems.contactLines}
          onChange={(event) => {
            const typed = event.currentTarget.value;
            setLines(typed);
            change({ contactLines: linesOf(typed) });
          }}
        />
      </section>
      {write.error && <ErrorNote error={write.error} />}
      <div className={pageStyles.row}>
        <Button type="submit" loading={write.isPending}>
          {text.save}
        </Button>
        <Button variant="default" onClick={backToPlain}>
          {text.plain}
        </Button>
        <span role="status" className={styles.done}>
          {write.isSuccess ? text.saved : ''}
        </span>
      </div>
    </form>
  );
}

function linesOf(typed: string): string[] {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function problemsOf({ accent, profession, contactLines }: HouseChoices): Problems {
  return {
    ...accentProblem(accent),
    ...(profession.trim() === '' ? { profession: text.professionMissing } : {}),
    ...(contactLines.length > 3 || contactLines.some((line) => line.length > 120)
      ? { contactLines: text.contactLinesWrong }
      : {}),
  };
}

function accentProblem(accent: string): Problems {
  if (!Colour.safeParse(accent).success) return { accent: text.accentShape };
  const contrast = contrastOnWhite(accent);
  // Rounded down: what is just too pale must not read as enough.
  const shown = (Math.floor(contrast * 10) / 10).toFixed(1);
  return contrast < leastContrast ? { accent: text.accentContrast(shown, String(leastContrast)) } : {};
}
