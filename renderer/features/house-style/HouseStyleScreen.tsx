import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { HouseChoices } from '../../../shared/domain/house-style.ts';
import type { Output } from '../../../shared/ipc/contract.ts';
import { houseText as text } from '../../../shared/text/house-style.ts';
import type { Contracts } from '../../client/client.ts';
import { useRead } from '../../client/queries.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import pageStyles from '../../components/Page.module.css';
import { PageHeading } from '../../components/PageHeading.tsx';
import beside from '../../components/pdf/beside.module.css';
import { PdfPreview } from '../../components/pdf/PdfPreview.tsx';
import { HouseForm } from './HouseForm.tsx';
import styles from './house-style.module.css';
import { PictureField } from './PictureField.tsx';
import { useSamplePage } from './use-sample-page.ts';

type House = Output<Contracts['house.get']>;

/** How documents look: logo, typeface, colour, signature, with a sample page beside. */
export default function HouseStyleScreen() {
  const house = useRead('house.get', null);
  return (
    <div className={pageStyles.page}>
      <Link to="/settings" className={styles.back}>
        <IconArrowLeft size={18} aria-hidden />
        {text.back}
      </Link>
      <PageHeading lead={text.lead}>{text.title}</PageHeading>
      {house.error && <ErrorNote error={house.error} />}
      {house.data && <Sides house={house.data} />}
    </div>
  );
}

function Sides({ house }: { readonly house: House }) {
  const [draft, setDraft] = useState<HouseChoices>(house.choices);
  const sample = useSamplePage(draft, [house.logo?.id, house.signature?.id]);
  return (
    <div className={beside.sides}>
      <div className={pageStyles.stack}>
        <PictureField picture="houseLogo" kept={house.logo} />
        <PictureField picture="houseSignature" kept={house.signature} />
        <HouseForm
          saved={house.choices}
          onDraft={(choices) => {
            const checked = HouseChoices.safeParse(choices);
            if (checked.success) setDraft(checked.data);
          }}
        />
      </div>
      <section className={beside.sample} aria-label={text.preview}>
        <h2>{text.preview}</h2>
        {sample.error && <ErrorNote error={sample.error} />}
        {sample.data && <PdfPreview pdf={sample.data.pdf} label={text.previewPage} />}
      </section>
    </div>
  );
}
