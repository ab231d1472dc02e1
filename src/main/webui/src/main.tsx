import '@patternfly/react-core/dist/styles/base.css';
import './frame/frame.css';
import './frame/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Pages } from './frame/Pages';
import { chosenTheme, showTheme } from './frame/theme';
import { startWords } from './frame/words';

const place = document.getElementById('pages');
if (place === null) {
  throw new Error('index.html has no element for the pages');
}
showTheme(chosenTheme());
await startWords();
createRoot(place).render(
  <StrictMode>
    <Pages />
  </StrictMode>,
);
