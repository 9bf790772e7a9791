import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { shellText } from '../../shared/text/shell.ts';
import { Note } from '../components/Note.tsx';
import styles from './ErrorBoundary.module.css';

interface Props {
  readonly children: ReactNode;
}

/** Shows fixed words when a screen breaks. What was thrown is neither shown nor logged: it may hold client data. */
export class ErrorBoundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return <BrokenPage again={() => this.setState({ broken: false })} />;
  }
}

/** The words of a broken page, also used by the router for a page that throws. */
export function BrokenPage({ again, toCases }: { again: () => void; toCases?: () => void }) {
  return (
    <div className={styles.broken}>
      <Note
        tone="stop"
        live
        title={shellText.brokenTitle}
        actions={
          <>
            <Button variant="default" onClick={again}>
              {shellText.brokenAgain}
            </Button>
            {toCases && <Button onClick={toCases}>{shellText.brokenToCases}</Button>}
          </>
        }
      >
        {shellText.brokenBody}
      </Note>
    </div>
  );
}
