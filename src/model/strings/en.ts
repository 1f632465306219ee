import {common} from './en/common.js';
import {factCardWords} from './en/fact-card.js';
import {mapWords} from './en/map.js';
import {timelineWords} from './en/timeline.js';
import type {Strings} from './strings.js';

/** All that the first pictures say in English; each element carries its own part. */
export const en: Strings = {...common, ...mapWords, ...timelineWords, ...factCardWords};
