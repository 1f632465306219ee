/**
 * The page inside a frame: `?element=map&lang=ru&focus=brest`. It tells the page around it how high it is, and nothing
 * else: only where the browser says who that is, and to no other origin.
 */
const kinds = ['map', 'timeline', 'fact-card'];
/** Anyone can write an address: what it says must not bring foreign pictures or data under this host’s name. */
const allowed = new Set(
  'about as-of fact focus from group heading heading-level hide interactive layout routes selected theme themes to variant'.split(
    ' ',
  ),
);
const wanted = new URLSearchParams(location.search);

function ownData(address: string | null): string | undefined {
  if (!address) return undefined;
  const {origin, href} = new URL(address, location.href);
  return origin === location.origin ? href : undefined;
}

/** Once it is drawn; a card has a label instead of a heading, and both may be hidden. */
function nameAfter(element: HTMLElement) {
  const name = element.shadowRoot?.querySelector('[part=heading], [part=label]')?.textContent.trim();
  if (name) document.title = name;
}

function create(): HTMLElement {
  const kind = kinds.find((one) => one === wanted.get('element')) ?? 'map';
  void import(new URL(`../cdn/corridor-${kind}.js`, import.meta.url).href);
  const element = document.createElement(`corridor-${kind}`);
  for (const [name, value] of wanted) if (allowed.has(name)) element.setAttribute(name, value);
  const src = ownData(wanted.get('src'));
  if (src) element.setAttribute('src', src);
  element.addEventListener('corridor-ready', () => requestAnimationFrame(() => nameAfter(element)));
  return element;
}

/** Empty where the page around has forbidden the browser to name it: then it hears nothing. */
const around = document.referrer && new URL(document.referrer).origin;
const tell = () => {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  if (around && parent !== window) parent.postMessage({type: 'corridor-height', height}, around);
};

const root = document.documentElement;
root.lang = wanted.get('lang') ?? 'en';
root.dir = wanted.get('dir') === 'rtl' ? 'rtl' : 'ltr';
root.style.colorScheme = ['light', 'dark'].find((scheme) => scheme === wanted.get('theme')) ?? 'light dark';
document.body.replaceChildren(create());
new ResizeObserver(tell).observe(document.body);
// The page around may begin to listen later, and then asks.
addEventListener('message', ({source}) => {
  if (source === parent) tell();
});
