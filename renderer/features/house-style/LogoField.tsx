import { Button } from '@mantine/core';
import { IconPhoto, IconTrash } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { AppError } from '../../../shared/domain/errors.ts';
import type { Logo } from '../../../shared/domain/house-style.ts';
import { houseText as text } from '../../../shared/text/house-style.ts';
import { call } from '../../client/page-client.ts';
import { asAppError, refreshAll } from '../../client/queries.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import pageStyles from '../../components/Page.module.css';
import { prepareLogo } from '../../components/photos/prepare-picture.ts';
import styles from './house-style.module.css';

/** The logo that is kept, with what takes its place or takes it away. A file that is no picture changes nothing. */
export function LogoField({ logo }: { readonly logo: Logo | null }) {
  const input = useRef<HTMLInputElement>(null);
  const [error, setError] = useState<AppError | null>(null);
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
    attempt(async () => call('house.saveLogo', { jpeg: await prepareLogo(file) }));

  return (
    <section className={styles.section} aria-label={text.logo}>
      <h2>{text.logo}</h2>
      <p className={styles.soft}>{text.logoHelp}</p>
      <p role="status">{logo === null ? text.logoNone : text.logoKept(logo.width, logo.height)}</p>
      {error && <ErrorNote error={error} />}
      <div className={pageStyles.row}>
        <Button
          variant="default"
          leftSection={<IconPhoto size={20} aria-hidden />}
          onClick={() => input.current?.click()}
        >
          {logo === null ? text.logoChoose : text.logoReplace}
        </Button>
        {logo !== null && (
          <Button
            variant="default"
            leftSection={<IconTrash size={20} aria-hidden />}
            onClick={() => void attempt(() => call('house.removeLogo', null))}
          >
            {text.logoRemove}
          </Button>
        )}
        <input
          ref={input}
          type="file"
          accept="image/png,image/jpeg"
          hidden
          aria-label={text.logo}
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
