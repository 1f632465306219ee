/** Classes and types of the three elements. Importing them registers nothing: `corridor-elements/define.js` does. */
export {CorridorMap} from '../elements/corridor-map.js';
export {CorridorTimeline} from '../elements/corridor-timeline.js';
export {CorridorFactCard} from '../elements/corridor-fact-card.js';
export {CorridorErrorEvent, CorridorReadyEvent, CorridorSelectEvent} from '../controllers/events.js';
export type {Dataset, Kind, Problem} from '../dataset/index.js';
