/** Removes what `npm run build` makes, so that nothing of yesterday is published. */
import {rm} from 'node:fs/promises';

for (const made of ['dist', 'cdn', 'embed', 'custom-elements.json']) await rm(made, {recursive: true, force: true});
