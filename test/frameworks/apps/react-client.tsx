import {createRoot, hydrateRoot} from 'react-dom/client';
import {App} from './react.js';
import {dataset, words} from './scene.js';

const root = document.querySelector('#app')!;
const app = <App dataset={dataset} words={words} rendered="" />;
if (root.hasChildNodes()) hydrateRoot(root, app);
else createRoot(root).render(app);
