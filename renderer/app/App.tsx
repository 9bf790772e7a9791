import { Title } from '@mantine/core';
import { appName } from '../../shared/text/app.ts';

export function App() {
  return (
    <main>
      <Title order={1}>{appName}</Title>
    </main>
  );
}
