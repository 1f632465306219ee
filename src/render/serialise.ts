import {nothing, type TemplateResult} from 'lit';

/** Styles that a template sets by property, each once, by the number that its elements carry in `data-style`. */
export type StyleRules = Map<string, number>;

export const escapeText = (text: string): string =>
  text.replace(/[&<>]/g, (one) => (one === '&' ? '&amp;' : one === '<' ? '&lt;' : '&gt;'));
export const escapeAttribute = (text: string): string => escapeText(text).replace(/"/g, '&quot;');

/** Where a value of a template stands: between tags, inside a quoted attribute, or as the whole of an attribute. */
type Slot = {readonly text: string} & (
  {readonly kind: 'child' | 'quoted'; readonly name: ''} | {readonly kind: 'attribute'; readonly name: string}
);

interface Compiled {
  readonly slots: readonly Slot[];
  readonly rest: string;
}

const compiled = new WeakMap<TemplateStringsArray, Compiled>();

/** Whether the end of `text` is inside a tag, and inside which quotes. */
function scan(text: string, state: {inTag: boolean; quote: string}): void {
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (!state.inTag) state.inTag = char === '<' && /[a-z/]/i.test(text[i + 1] ?? '');
    else if (state.quote) state.quote = char === state.quote ? '' : state.quote;
    else if (char === '"' || char === "'") state.quote = char;
    else if (char === '>') state.inTag = false;
  }
}

/** A button does nothing before the script is there: it keeps its looks, and nobody is led to it. */
const written = (text: string): string => text.replace(/\s+/g, ' ').replace(/<button\b/g, '<button inert');

function compile(strings: TemplateStringsArray): Compiled {
  const state = {inTag: false, quote: ''};
  const slots = strings.slice(0, -1).map((text): Slot => {
    scan(text, state);
    if (!state.inTag) return {kind: 'child', name: '', text: written(text)};
    if (state.quote) return {kind: 'quoted', name: '', text: written(text)};
    const [whole = '', name = ''] = /\s+([^\s=]+)=$/.exec(text) ?? [];
    if (!name) throw new Error(`A value stands where only its template knows what it means: …${text.slice(-40)}`);
    return {kind: 'attribute', name, text: written(text.slice(0, -whole.length))};
  });
  return {slots, rest: written(strings.at(-1) ?? '')};
}

const isTemplate = (value: object): value is TemplateResult => 'strings' in value && 'values' in value;

const isNothing = (value: unknown): boolean => value === nothing || value === null || value === undefined;

/** What stands for a value in text; a directive, which needs a page, is an error. */
function primitive(value: unknown): string {
  if (isNothing(value)) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new TypeError('Only templates, lists and plain values can be written without a page.');
}

function attribute(name: string, value: unknown, rules: StyleRules): string {
  if (name.startsWith('@')) return '';
  if (name.startsWith('?')) return value ? ` ${name.slice(1)}` : '';
  if (name === '.style') return value ? ` data-style="${numberOf(primitive(value), rules)}"` : '';
  if (name.startsWith('.') || name === 'tabindex') return '';
  return isNothing(value) ? '' : ` ${name}="${escapeAttribute(primitive(value))}"`;
}

function numberOf(style: string, rules: StyleRules): number {
  const number = rules.get(style) ?? rules.size;
  rules.set(style, number);
  return number;
}

/**
 * A template as HTML, without a page: listeners and properties are left out, but for styles, which go to `rules`
 * because a strict page forbids them in attributes. Texts are escaped.
 * @throws TypeError for a directive.
 */
export function serialise(value: unknown, rules: StyleRules): string {
  if (Array.isArray(value)) return value.map((one) => serialise(one, rules)).join('');
  if (typeof value !== 'object' || value === null || !isTemplate(value)) return escapeText(primitive(value));
  const {strings, values} = value;
  let parts = compiled.get(strings);
  if (!parts) compiled.set(strings, (parts = compile(strings)));
  const texts = parts.slots.map(({kind, name, text}, i) => {
    if (kind === 'child') return text + serialise(values[i], rules);
    return text + (kind === 'quoted' ? escapeAttribute(primitive(values[i])) : attribute(name, values[i], rules));
  });
  return texts.join('') + parts.rest;
}
