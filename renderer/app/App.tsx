import { Title } from '@mantine/core';
import { text } from '../../shared/text';

export function App() {
  return (
    <main>
      <Title order={1}>{text.appName}</Title>
    </main>
  );
}
