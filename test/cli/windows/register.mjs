/** `node --import …`: the command line finds the paths of Windows, and a disk C: in the folder `CORRIDOR_DRIVE`. */
import {register} from 'node:module';

register('./resolve.mjs', import.meta.url);
