import {createRoot} from 'react-dom/client';
import {Tags} from './react-tags.js';
import {dataset, words} from './scene.js';

createRoot(document.querySelector('#app')!).render(<Tags dataset={dataset} words={words} />);
