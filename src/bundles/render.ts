/** Elements as HTML, for Node and static site generators: nothing here needs a page. */
export {render, type RenderOptions} from '../render/render.js';
export {renderStatic, type StaticOptions} from '../render/render-static.js';
export {
  divSnippet,
  elementSnippet,
  frameSnippet,
  wholePage,
  type Host,
  type SnippetOptions,
} from '../render/snippets.js';
export type {Attributes, Tag} from '../render/setting.js';
