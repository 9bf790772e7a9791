import { Button } from '@mantine/core';
import { IconPhoto, IconTrash } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { AppError } from '../../../shared/domain/errors.ts';
import type { Logo } from '../../../shared/domain/house-style.ts';
import type { HousePicture } from '../../../shared/ipc/house-contracts.ts';
import { houseText } from '../../../shared/text/house-style.ts';
import { call } from '../../client/page-client.ts';
import { asAppError, refreshAll } from '../../client/queries.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import pageStyles from '../../components/Page.module.css';
import { prepareLogo, prepareSignature } from '../../components/photos/prepare-picture.ts';
import styles from './house-style.module.css';

const wordsOf = { houseLogo: houseText.logo, houseSignature: houseText.scan } as const;
const prepare = { houseLogo: prepareLogo, houseSignature: prepareSignature } as const;

interface Props {
  readonly picture: HousePicture;
  /** What is kept of it. */
  readonly kept: Logo | null;
}

/** A picture of the clinic's own that is kept, with what takes its place or takes it away. A file that is none changes nothing. */
export function PictureField({ picture, kept }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [error, setError] = useState<AppError | null>(null);
  const text = wordsOf[picture];
  const attempt = async (work: () => Promise<unknown>) => {
    setError(null);
    try {
      await work();
      await refreshAll();
    } catch (thrown) {
      setError(asAppError(thrown));
    }
  };
  const choose = (file: File) =>
    attempt(async () => call('house.savePicture', { picture, jpeg: await prepare[picture](file) }));

  return (
    <section className={styles.section} aria-label={text.title}>
      <h2>{text.title}</h2>
      <p className={styles.soft}>{text.help}</p>
      <p role="status">{kept === null ? text.none : text.kept(kept.width, kept.height)}</p>
      {error && <ErrorNote error={error} />}
      <div className={pageStyles.row}>
        <Button
          variant="default"
          leftSection={<IconPhoto size={20} aria-hidden />}
          onClick={() => input.current?.click()}
        >
          {kept === null ? text.choose : text.replace}
        </Button>
        {kept !== null && (
          <Button
            variant="default"
            leftSection={<IconTrash size={20} aria-hidden />}
            onClick={() => void attempt(() => call('house.removePicture', { picture }))}
          >
            {text.remove}
          </Button>
        )}
        <input
          ref={input}
          type="file"
          accept="image/png,image/jpeg"
          hidden
          aria-label={text.title}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            // The same file may be chosen again.
            event.currentTarget.value = '';
            if (file) void choose(file);
          }}
        />
      </div>
    </section>
  );
}
