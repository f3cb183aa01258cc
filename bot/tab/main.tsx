import { createRoot } from 'react-dom/client';
import { App } from './app';
import { pageOf } from './page-names';

const place = document.getElementById('page');
if (!place) throw new Error('The shell has no place for the page.');
createRoot(place).render(<App page={pageOf(window.location.pathname)} />);
