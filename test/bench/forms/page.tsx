import '@mantine/core/styles.css';
import '../../../renderer/app/tokens.css';
import '../../../renderer/app/base.css';
import 'survey-core/survey-core.css';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { Model } from 'survey-core';
import { Survey } from 'survey-react-ui';
import { v7 as newId } from 'uuid';
import { cssVariablesResolver, theme } from '../../../renderer/app/theme.ts';
import { queryClient } from '../../../renderer/client/queries.ts';
import { FormRunner } from '../../../renderer/components/form/FormRunner.tsx';
import { filled } from './page-client.ts';
import { surveyOf } from './survey.ts';

/** What the measurement does in this page. */
export interface FormsPage {
  /** How many questions the form has. */
  readonly size: number;
  /** Milliseconds until a form is painted whole. */
  open(form: 'runner' | 'survey'): Promise<number>;
  close(): void;
  /** How many questions are on the page. */
  drawn(form: 'runner' | 'survey'): number;
  /** From now on, notes for each key how long it took until the page was painted again. */
  keyTimes: number[];
}

declare global {
  interface Window {
    forms?: FormsPage;
  }
}

const selectors = { runner: '[data-path]', survey: '[data-name]' } as const;
let root: Root | undefined;

function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
}

async function open(form: 'runner' | 'survey'): Promise<number> {
  const place = document.body.appendChild(document.createElement('main'));
  const begun = performance.now();
  root = createRoot(place);
  root.render(form === 'runner' ? runner() : <Survey model={new Model(surveyOf(filled.questions))} />);
  while (document.querySelectorAll(selectors[form]).length < filled.questions.length * 0.9) await painted();
  await painted();
  return performance.now() - begun;
}

function runner(): ReactNode {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} forceColorScheme="light">
      <QueryClientProvider client={queryClient}>
        <FormRunner recordId={newId()} layout="plain" />
      </QueryClientProvider>
    </MantineProvider>
  );
}

const keyTimes: number[] = [];
addEventListener(
  'keydown',
  () => {
    const begun = performance.now();
    void painted().then(() => keyTimes.push(performance.now() - begun));
  },
  { capture: true },
);

window.forms = {
  size: filled.questions.length,
  open,
  close: () => {
    root?.unmount();
    document.querySelector('main')?.remove();
  },
  drawn: (form) => document.querySelectorAll(selectors[form]).length,
  keyTimes,
};
