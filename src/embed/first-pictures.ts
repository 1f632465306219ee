/**
 * What the script for a page does first: elements that show what most do get a picture that was drawn when the script was
 * built. Their code comes when the page is at rest or a reader reaches for one of them, and takes the pictures over. Where
 * an element wants something else its code comes at once.
 */
import {languages, partOf, parts, widths} from './drawn.js';

/** Brings pictures by the name of their file: that of one element, or `elements-en-343`, `facts-en-07`, `facts-en-all`. */
export type LoadPictures = (file: string) => Promise<{readonly default: Drawn}>;

interface Drawn {
  readonly styles: Readonly<Record<string, string>>;
  /** By tag and fact. */
  readonly pictures: Readonly<Record<string, Picture>>;
}

/** HTML of the shadow root, and style rules of its own. */
type Picture = readonly [html: string, placed: string];

export interface Beginning {
  /** Selector of the elements that this script has the code of. */
  readonly tags: string;
  readonly load: LoadPictures;
  /** Brings the code for these elements. */
  readonly bring: (elements: readonly HTMLElement[]) => Promise<unknown>;
  readonly whenIdle: (act: () => void) => void;
  readonly rowOf: (element: HTMLElement) => string | undefined;
  /** Does it now or in a later task. */
  readonly inTurn: (act: () => unknown) => unknown;
  readonly hearHand: (root: ShadowRoot, hear: (event: Event) => void) => void;
  /** A copy of an event. */
  readonly again: (event: Event) => Event;
}

// On document a method may be hidden by the name of an image on the page.
const all = (selector: string) => [
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- `call` takes the last of its overloads
  ...(Document.prototype.querySelectorAll.call(document, selector) as NodeListOf<HTMLElement>),
];
const listen = (type: string, hear: (event: Event) => void) =>
  EventTarget.prototype.addEventListener.call(document, type, hear, {passive: true, capture: true});

/** Attributes that change nothing in the picture. */
const harmless = /^(fact|heading-level|group|theme|class|id|lang|slot|part|data-.*|aria-.*)$/;
/** With these regions and scripts all is written as without. */
const usual = ' en-gb ar-eg be-by de-de ru-by ru-ru zh-cn zh-hans ';
/** One of the `languages`, if there are pictures; a page in a language that we have no words of is told all in English. */
const languageOf = (element: Element): string => {
  const tag = (element.closest('[lang]')?.getAttribute('lang') ?? '').toLowerCase().replace('_', '-');
  const [language = ''] = tag.split('-');
  if (!languages.includes(language)) return 'en';
  return usual.includes(` ${tag} `) ? language : tag;
};
const keyOf = (element: Element) => element.localName + (element.getAttribute('fact') ?? '');

/** It shows the dataset that comes with the script in text of the usual size, as it is without attributes. */
const isUsual = (element: HTMLElement, language: string): boolean =>
  [...element.attributes].every(({name}) => harmless.test(name)) &&
  !Object.keys(element).length &&
  getComputedStyle(element).direction === (language === 'ar' ? 'rtl' : 'ltr') &&
  parseFloat(getComputedStyle(element.closest(':root')!).fontSize) <= 16;

/** The file with the picture of this element alone, if it is drawn: `map-en-343`, `facts-ru-7`. */
function ownFile(element: HTMLElement): string | undefined {
  const language = languageOf(element);
  const {localName, clientWidth} = element;
  if (!clientWidth || !languages.includes(language) || !isUsual(element, language)) return undefined;
  const fact = element.getAttribute('fact');
  if (localName.endsWith('card')) return fact ? `facts-${language}-${partOf(fact)}` : undefined;
  const width = widths.findLast((from) => from <= clientWidth);
  return width ? `${localName.slice(9)}-${language}-${width}` : undefined;
}

/** The file that holds an element and as many as can be of the others, by the names of their own files. */
function sharedFile(own: string, others: readonly string[]): string {
  const place = own.replace(/^[a-z]+/, '');
  if (others.includes(`map${place}`) && others.includes(`timeline${place}`)) return `elements${place}`;
  if (!own.startsWith('facts')) return own;
  const facts = own.slice(0, -1);
  const wanted = parts.filter((part) => others.includes(`${facts}${part}`));
  return facts + (wanted.length > 2 ? 'all' : wanted.join(''));
}

interface Policy {
  createHTML(text: string): string;
}
const shared = Symbol.for('corridor-elements.lit-policy');
type Types = {createPolicy(name: string, rules: Policy): Policy} & {[shared]?: Policy};

/** One policy for all copies of our script, which Lit’s has, too. */
function trusted(html: string): string {
  const types = (globalThis as {trustedTypes?: Types}).trustedTypes;
  if (!types) return html;
  return (types[shared] ??= types.createPolicy('lit-html', {createHTML: (text) => text})).createHTML(html);
}

function sheet(text: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  return made;
}

function show(element: HTMLElement, styles: CSSStyleSheet, [html, placed]: Picture): void {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- as above
  const template = Document.prototype.createElement.call(document, 'template') as HTMLTemplateElement;
  // eslint-disable-next-line no-restricted-syntax -- written by our own serialiser when the script was built
  template.innerHTML = trusted(html);
  const deeper = Number(element.getAttribute('heading-level') ?? 3) - 3 || 0;
  for (const heading of template.content.querySelectorAll('[aria-level]')) {
    heading.ariaLevel = String(Math.min(6, Math.max(2, Number(heading.ariaLevel) + deeper)));
  }
  const root = element.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = [styles, sheet(placed)];
  root.append(template.content);
}

/** Only the code of an element can say by its state that it stands in a row; the style line of the page knows of none. */
const inRow = (styles: string, row: string): string =>
  `${styles.replaceAll(`(:state(${row}))`, '').replaceAll('(:state(row))', '')}:host{display:grid!important}`;

/** Calls `act` when a reader does something to one of the elements, has chosen something, or prints. */
function whenReached(tags: string, act: (event: Event) => void): void {
  // An element in a shadow root of the page is not the target that the document hears of.
  const isOurs = (node: EventTarget) => node instanceof Element && node.matches(`${tags},[data-corridor-select]`);
  const hear = (event: Event) => {
    if (event.composedPath().some(isOurs)) act(event);
  };
  for (const type of ['pointerover', 'touchstart', 'focusin', 'keydown', 'click']) listen(type, hear);
  for (const type of ['beforeprint', 'hashchange', 'online']) addEventListener(type, act);
  // A phone that is turned has another width than the picture.
  const {innerWidth: width} = window;
  addEventListener('resize', (event) => innerWidth === width || act(event));
}

/** The reader has asked for no more bytes than needed. */
const savesData = () => (navigator as {connection?: {saveData?: boolean}}).connection?.saveData;

/** Of so many all get a picture, of more those that the reader sees soon. */
const few = 12;
/** From so many files on the code, which draws everything, is there as soon. */
const many = 5;
const isNear = (element: Element) => element.getBoundingClientRect().top < 2 * innerHeight;

/** Gives these elements their pictures; where one has none all wait for the code. */
async function draw(elements: readonly HTMLElement[], {load, rowOf, inTurn}: Beginning): Promise<void> {
  const seen = elements.length > few ? elements.filter(isNear) : elements;
  const own = seen.flatMap((element) => ownFile(element) ?? []);
  const files = own.map((file) => sharedFile(file, own));
  const isDrawn = !all('[data-corridor]').length && elements.every(ownFile) && new Set(files).size < many;
  if (!isDrawn) throw new Error('not drawn');
  const loaded = await Promise.all(files.map(load));
  const pictures = seen.map((element, i) => loaded[i]!.default.pictures[keyOf(element)]!);
  if (!pictures.every(Boolean)) throw new Error('not drawn');
  const sheets: Record<string, CSSStyleSheet> = {};
  const rows = seen.map(rowOf);
  for (const [i, element] of seen.entries()) {
    const row = rows[i];
    const styles = loaded[i]!.default.styles[element.localName]!;
    const text = row ? inRow(styles, row) : styles;
    const draw = () => show(element, (sheets[text] ??= sheet(text)), pictures[i]!);
    // Cards of a row are drawn together: the first alone would push away what is below it.
    if (row && rows[i - 1] && element.parentElement === seen[i - 1]?.parentElement) draw();
    else await inTurn(draw);
  }
}

/** What opens or leads away by itself. */
const ofThePage = 'summary,a:not([data-corridor-select])';

/**
 * Brings pictures or code, whichever the page needs first. What a hand does to a picture before the code is there is said
 * again when it has come: it knows what lies there.
 */
export async function begin(how: Beginning): Promise<void> {
  const {tags, bring, whenIdle, hearHand, again} = how;
  if (Reflect.get(Document.prototype, 'readyState', document) === 'loading')
    await new Promise((resolve) => addEventListener('DOMContentLoaded', resolve, {once: true}));
  const elements = all(tags);
  const bare = elements.filter(({shadowRoot}) => !shadowRoot);
  let isAsked = false;
  let isHere = false;
  const done: (() => void)[] = [];
  const keep = (event: Event) => {
    const target = event.composedPath()[0] as Element;
    if (!isHere && !target.closest(ofThePage)) done.push(() => target.dispatchEvent(again(event)));
  };
  const code = (event?: Event) => {
    if (event?.type === 'click') keep(event);
    if (isAsked) return;
    isAsked = true;
    bring(elements).then(
      () => {
        isHere = true;
        for (const repeat of done) repeat();
      },
      (error: unknown) => {
        isAsked = false;
        console.warn(`corridor-elements: the code could not be loaded, pictures stay: ${String(error)}`);
      },
    );
  };
  whenReached(tags, code);
  const isDrawn = await draw(bare, how).then(
    () => elements.length,
    () => false,
  );
  for (const {shadowRoot} of elements) if (shadowRoot) hearHand(shadowRoot, keep);
  if (!isDrawn || location.hash.startsWith('#corridor=')) code();
  else if (!savesData()) whenIdle(() => code());
}
