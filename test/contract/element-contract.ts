import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import type {CorridorErrorEvent, CorridorReadyEvent} from '../../src/controllers/events.js';
import type {Dataset} from '../../src/dataset/index.js';
import type {CorridorElement} from '../../src/elements/corridor-element.js';
import {smallDataset} from '../dataset/small-dataset.js';
import {idle} from '../fixtures/idle.js';

export interface ContractCase {
  readonly tag: 'corridor-map' | 'corridor-timeline' | 'corridor-fact-card';
  /** Registers the element. */
  readonly define: () => Promise<unknown>;
  /** What the element needs to show something of the dataset that comes with the script, and of the small one. */
  readonly shows: Readonly<Record<'corridor' | 'small', Readonly<Record<string, string>>>>;
  /** What is there once it is drawn. */
  readonly drawn: string;
  /** Reaches for everything that the element loads late. */
  readonly use: (element: CorridorElement) => void;
}

const frames = async (count = 3) => {
  for (let i = 0; i < count; i++) await new Promise(requestAnimationFrame);
};
const mostTabStops = 5;

/** What every element promises to a page; a test file for each element runs it. */
export function elementContract({tag, define, shows, drawn, use}: ContractCase) {
  let group = 0;
  const warnings: string[] = [];
  const {warn} = console;

  const make = (attributes: Readonly<Record<string, string>>, data?: unknown) => {
    const element = document.createElement(tag) as CorridorElement;
    for (const [name, value] of Object.entries({group: `contract-${++group}`, ...attributes}))
      element.setAttribute(name, value);
    element.append('As plain text');
    if (data !== undefined) element.data = data as Dataset;
    return element;
  };
  const within = async (element: HTMLElement, more: Partial<HTMLElement> = {}, width = 700) => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    Object.assign(box, more);
    box.style.width = `${width}px`;
    box.append(element);
    return box;
  };
  const isDrawn = async (element: CorridorElement) => {
    await waitUntil(() => element.shadowRoot?.querySelector(drawn), `${tag} is not drawn`, {timeout: 5000});
    await frames();
    await element.updateComplete;
  };
  const open = async (attributes = shows.corridor, data?: unknown, more: Partial<HTMLElement> = {}) => {
    await define();
    const element = make(attributes, data);
    await within(element, more);
    element.scrollIntoView({block: 'nearest'});
    await isDrawn(element);
    return element;
  };
  const fallback = (element: CorridorElement) =>
    element.shadowRoot?.querySelector<HTMLSlotElement>('slot:not([name])')?.assignedNodes()[0]?.textContent;
  const failed = async (element: CorridorElement) => {
    await define();
    const reported = new Promise<CorridorErrorEvent>((resolve) =>
      element.addEventListener('corridor-error', resolve, {once: true}),
    );
    await within(element);
    const {problems} = await reported;
    await element.updateComplete;
    return problems;
  };

  beforeEach(() => {
    warnings.length = 0;
    console.warn = (...words: unknown[]) => warnings.push(words.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
    history.replaceState(null, '', location.pathname + location.search);
  });

  // First, while the page does not know the element yet.
  it('keeps its place from before the script has come until all is drawn: nothing shifts', async () => {
    expect(customElements.get(tag)).to.equal(undefined);
    const {reservedSizeCss} = await import('../../src/elements/reserved-size.js');
    const rule = document.createElement('style');
    rule.textContent = reservedSizeCss;
    document.head.append(rule);
    let shift = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & {value: number}).value;
    });
    observer.observe({type: 'layout-shift'});
    const element = make(shows.corridor);
    const box = await within(element);
    const after = box.appendChild(document.createElement('p'));
    after.textContent = 'The story goes on.';
    await frames();
    const {top} = after.getBoundingClientRect();
    expect(element.getBoundingClientRect().height).to.be.greaterThan(100);
    await define();
    await isDrawn(element);
    use(element);
    await idle();
    await frames();
    expect(after.getBoundingClientRect().top).to.equal(top);
    for (const entry of observer.takeRecords()) shift += (entry as PerformanceEntry & {value: number}).value;
    observer.disconnect();
    expect(shift).to.equal(0);
    rule.remove();
  });

  for (const colorScheme of ['light', 'dark'] as const)
    it(`is accessible in ${colorScheme}`, async () => {
      await emulateMedia({colorScheme});
      Object.assign(document.documentElement.style, {colorScheme: 'light dark', background: 'Canvas'});
      try {
        const element = await open();
        await expect(element).to.be.accessible();
        element.selected = 'great-stone';
        use(element);
        await frames();
        await element.updateComplete;
        await expect(element).to.be.accessible();
      } finally {
        Object.assign(document.documentElement.style, {colorScheme: '', background: ''});
        await emulateMedia({colorScheme: 'no-preference'});
      }
    });

  it('fires `corridor-ready` once, with its dataset, and says nothing on the console', async () => {
    const element = make(shows.corridor);
    const ready: CorridorReadyEvent[] = [];
    element.addEventListener('corridor-ready', (event) => ready.push(event));
    element.addEventListener('corridor-error', () => expect.fail('there is no error'));
    await within(element);
    await isDrawn(element);
    await waitUntil(() => ready.length);
    element.requestUpdate();
    await element.updateComplete;
    expect(ready.map(({dataset}) => dataset.id)).to.deep.equal(['belarus-china']);
    expect(warnings).to.deep.equal([]);
  });

  it('leaves nothing behind: after connect, disconnect, connect, disconnect no node and no listener is left', async () => {
    const first = await open();
    use(first);
    await frames();
    first.remove();
    await frames();
    const counts = countListeners();
    const nodes = () => document.querySelectorAll('*').length;
    try {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      const before = nodes();
      const element = make(shows.corridor);
      for (let round = 0; round < 2; round++) {
        box.append(element);
        await isDrawn(element);
        use(element);
        await frames();
        element.remove();
        await frames();
      }
      expect(nodes()).to.equal(before);
      expect(counts.left()).to.deep.equal([]);
    } finally {
      counts.stop();
    }
  });

  it('draws again and still listens after it came back to the page', async () => {
    const element = await open({...shows.corridor, group: 'back'});
    const {parentElement} = element;
    element.remove();
    parentElement?.append(element);
    await isDrawn(element);
    document.body.dispatchEvent(
      Object.assign(new Event('corridor-select', {bubbles: true, cancelable: true}), {
        kind: 'place',
        id: 'great-stone',
        group: 'back',
      }),
    );
    await waitUntil(() => element.selected === 'great-stone');
  });

  it('lives twice on a page: both are drawn, both follow one group, a third of another group does not', async () => {
    const [one, two, other] = [
      await open({...shows.corridor, group: 'pair'}),
      await open({...shows.corridor, group: 'pair'}),
      await open({...shows.corridor, group: 'alone'}),
    ];
    document.body.dispatchEvent(
      Object.assign(new Event('corridor-select', {bubbles: true, cancelable: true}), {
        kind: 'place',
        id: 'great-stone',
        group: 'pair',
      }),
    );
    await waitUntil(() => one.selected === 'great-stone' && two.selected === 'great-stone');
    expect(other.selected).to.equal('');
    expect(one.lookup === two.lookup).to.equal(true);
  });

  it('speaks the language of the page and names it; follows `lang` and `dir`', async () => {
    const element = await open(shows.corridor, undefined, {lang: 'ru', dir: 'rtl'});
    const root = () => element.shadowRoot!.querySelector<HTMLElement>('.root')!;
    expect([root().lang, root().dir]).to.deep.equal(['ru', 'rtl']);
    const russian = root().textContent;
    expect(russian).to.match(/[а-я]{4}/i);
    expect(warnings).to.deep.equal([]);
    Object.assign(element.parentElement!, {lang: 'en', dir: 'ltr'});
    await waitUntil(() => root().dir === 'ltr' && root().lang === 'en');
    await element.updateComplete;
    expect(root().textContent).not.to.match(/[а-я]{4}/i);
  });

  it('asks for nothing in a box that is hidden, and draws itself when it is shown', async () => {
    await define();
    const element = make(shows.corridor);
    await within(element, {hidden: true});
    await frames();
    expect(!element.lookup).to.equal(true);
    element.parentElement!.hidden = false;
    await isDrawn(element);
  });

  it('does not begin far below the window among many, and has drawn itself before a reader gets there', async () => {
    await define();
    const many = Array.from({length: 13}, () => make(shows.corridor));
    const [element] = many as [CorridorElement];
    const box = await within(document.createElement('p'));
    box.style.paddingBlockStart = `${4 * innerHeight}px`;
    box.append(...many);
    await frames();
    await idle();
    expect(many.some(({lookup}) => lookup)).to.equal(false);
    scrollTo(0, 2.5 * innerHeight);
    await isDrawn(element);
    expect(element.getBoundingClientRect().top).to.be.greaterThan(innerHeight);
    scrollTo(0, 0);
  });

  it('keeps the page’s own text, names the address and offers another try when a document cannot be had', async () => {
    const element = make({...shows.corridor, src: '/nowhere/corridor.json'});
    const problems = await failed(element);
    const address = new URL('/nowhere/corridor.json', document.baseURI).href;
    expect(problems.map(({code, path}) => [code, path])).to.deep.equal([['unreadable', address]]);
    expect(fallback(element)).to.equal('As plain text');
    expect(element.shadowRoot?.textContent).to.include('could not be loaded');
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.include(`<${tag}>`).and.to.include(address);
    await expect(element).to.be.accessible();
    const again = new Promise((resolve) => element.addEventListener('corridor-error', resolve, {once: true}));
    element.shadowRoot?.querySelector<HTMLElement>('.failure button')?.click();
    await again;
    await frames();
    expect(element.shadowRoot?.activeElement?.localName).to.equal('button');
    element.removeAttribute('src');
    await isDrawn(element);
  });

  for (const [name, data] of [
    ['a number', 7],
    ['a list', []],
    ['an object of something else', {hello: 'world'}],
  ] as const)
    it(`keeps the page’s own text when ${name} comes in place of a dataset`, async () => {
      const element = make(shows.small, data);
      const problems = await failed(element);
      expect(problems.length).to.be.greaterThan(0);
      expect(fallback(element)).to.equal('As plain text');
    });

  it('shows the sound part of a dataset with broken records and names the rest, each once', async () => {
    const data = smallDataset();
    Object.assign(data.events[1]!, {date: 'yesterday'});
    Object.assign(data.facts[1]!, {value: {type: 'range', min: 'a', max: 40, unit: 'percent'}});
    const element = make(shows.small, data);
    const problems = await failed(element);
    await isDrawn(element);
    expect(problems.map(({path}) => path.split('/').slice(0, 3).join('/'))).to.include.members([
      '/events/1',
      '/facts/1',
    ]);
    for (const {found, expected, fix} of problems)
      expect([found, expected, fix].every(Boolean), JSON.stringify([found, expected, fix])).to.equal(true);
    expect(warnings.length).to.be.at.least(2);
    expect(new Set(warnings).size).to.equal(warnings.length);
  });

  it('leaves out its heading when told to, and takes the level that the page gives', async () => {
    const named = await open({...shows.corridor, heading: 'Two gauges', 'heading-level': '2'});
    const heading = named.shadowRoot?.querySelector('[role=heading]');
    expect([heading?.textContent, heading?.ariaLevel]).to.deep.equal(['Two gauges', '2']);
    const without = await open({...shows.corridor, heading: 'Two gauges', hide: 'heading'});
    expect(without.shadowRoot?.querySelectorAll('.heading').length).to.equal(0);
  });

  it(`is left after at most ${mostTabStops} tab stops, whatever is loaded`, async () => {
    const element = await open();
    use(element);
    await idle();
    await frames();
    const [before, after] = [document.createElement('button'), document.createElement('button')];
    element.before(before);
    element.after(after);
    before.focus();
    let stops = -1;
    while (document.activeElement !== after && stops <= mostTabStops) {
      await sendKeys({press: 'Tab'});
      stops++;
    }
    expect(stops).to.be.at.least(1).and.to.be.at.most(mostTabStops);
  });

  // Last, when everything has been loaded.
  it('has asked nobody but its own server', () => {
    const foreign = performance
      .getEntriesByType('resource')
      .map(({name}) => name)
      .filter(
        (name) => !['data:', 'blob:'].includes(new URL(name).protocol) && new URL(name).origin !== location.origin,
      );
    expect(foreign).to.deep.equal([]);
    expect(document.cookie).to.equal('');
    expect(localStorage.length + sessionStorage.length).to.equal(0);
  });

  it('has had no warning from Lit', () => {
    const {litIssuedWarnings} = globalThis as {litIssuedWarnings?: Set<string>};
    expect(litIssuedWarnings, 'Lit runs in development mode').to.be.instanceOf(Set);
    const said = [...litIssuedWarnings!].filter((text) => !text.includes('dev-mode') && !text.includes('dev mode'));
    expect(said).to.deep.equal([]);
  });
}

/** Listeners on document and window that were added and not taken away again. */
function countListeners() {
  const counts = new Map<string, number>();
  const restores = [document, window].map((target) => {
    const {addEventListener, removeEventListener} = target;
    const seen = new Map<unknown, Set<string>>();
    const name = (type: string) => `${target === window ? 'window' : 'document'} ${type}`;
    Object.assign(target, {
      addEventListener(...input: Parameters<typeof addEventListener>) {
        const types = seen.get(input[1]) ?? new Set();
        seen.set(input[1], types);
        if (!types.has(input[0])) counts.set(name(input[0]), (counts.get(name(input[0])) ?? 0) + 1);
        types.add(input[0]);
        addEventListener.apply(target, input);
      },
      removeEventListener(...input: Parameters<typeof removeEventListener>) {
        if (seen.get(input[1])?.delete(input[0])) counts.set(name(input[0]), counts.get(name(input[0]))! - 1);
        removeEventListener.apply(target, input);
      },
    });
    return () => Object.assign(target, {addEventListener, removeEventListener});
  });
  return {
    left: () => [...counts].filter(([, count]) => count).map(([what, count]) => `${what}: ${count}`),
    stop: () => restores.forEach((restore) => restore()),
  };
}
