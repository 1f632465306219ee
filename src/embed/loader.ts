/**
 * Loads the script of the elements when a reader comes near the first of them, or prints: what was rendered in Node, or
 * the page’s own text, is enough until then. One kind on the page: its own script; several: the one for all.
 */
const kindOf = (element: Element): string =>
  element.getAttribute('data-corridor') ?? element.localName.replace('corridor-', '');

const elements = () => [
  ...document.querySelectorAll('corridor-map,corridor-timeline,corridor-fact-card,[data-corridor]'),
];

function load(): void {
  observer.disconnect();
  removeEventListener('beforeprint', load);
  const [kind, ...more] = new Set(elements().map(kindOf));
  const address = new URL(`corridor-${more.length ? 'elements' : kind}.js`, import.meta.url);
  void import(address.href);
}

const observer = new IntersectionObserver(
  (entries) => {
    if (entries.some(({isIntersecting}) => isIntersecting)) load();
  },
  {rootMargin: '100%'},
);
for (const element of elements()) observer.observe(element);
addEventListener('beforeprint', load);
