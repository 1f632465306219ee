/** The face of the layer, published as `corridor-elements/dataset`: no DOM, no Lit, nothing that throws on bad data. */
export {readEdtf, type EdtfEnd, type EdtfFault, type EdtfPoint, type EdtfPrecision, type EdtfValue} from './edtf.js';
export {formatEdtf, type DateWords} from './format-edtf.js';
export {langOf} from './lang-of.js';
export {createLookup, type Kind, type Lookup} from './lookup.js';
export {parseEdtf, type EdtfResult} from './parse-edtf.js';
export {parseDataset, type ParsedDataset} from './parse.js';
export {problemSentence, type Problem} from './problem.js';
export {incomplete} from './incomplete.js';
export {unreadable} from './unreadable.js';
export type {
  BBox,
  CorridorEvent,
  Dataset,
  Fact,
  FactValue,
  GaugeStretch,
  Place,
  PlaceRole,
  Position,
  Qualifier,
  Route,
  RouteStatus,
  Source,
  SourceReference,
  Theme,
} from './records.js';
