import './app/zod-setup.ts';
import './app/first-styles.ts';
import '@fontsource/atkinson-hyperlegible-next/400.css';
import '@fontsource/atkinson-hyperlegible-next/600.css';
import '@fontsource/atkinson-hyperlegible-next/700.css';
import './app/tokens.css';
import './app/base.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { followWindow } from './app/window-events.ts';
import { client } from './client/page-client.ts';

followWindow(client);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');
// What a screen throws may hold client data, so only the fact is logged.
createRoot(root, {
  onCaughtError: () => console.error('A screen could not be drawn.'),
  onUncaughtError: () => console.error('The page could not be drawn.'),
}).render(<App />);
