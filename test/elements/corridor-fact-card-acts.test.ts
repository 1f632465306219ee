import {expect, fixture, html, nextFrame, oneEvent, waitUntil} from '@open-wc/testing';
import {message} from '../../src/model/message.js';
import ru from '../../src/model/strings/ru.js';
import {emulateMedia} from '@web/test-runner-commands';
import fc from 'fast-check';
import '../../src/bundles/define/corridor-fact-card.js';
import type {Dataset, FactValue} from '../../src/dataset/index.js';
import type {CorridorFactCard} from '../../src/elements/corridor-fact-card.js';
import {datasetOf, everyFact, factOf} from '../fixtures/facts.js';

let group = 0;
const drawn = async (element: CorridorFactCard) => {
  if (!element.lookup) await oneEvent(element, 'corridor-ready');
  await element.updateComplete;
};
const card = async (attributes: Partial<CorridorFactCard>, dataset: Dataset = datasetOf()) => {
  const element = await fixture<CorridorFactCard>(
    html`<corridor-fact-card .data=${dataset} group=${`acts-${++group}`}>As plain text</corridor-fact-card>`,
  );
  Object.assign(element, attributes);
  await drawn(element);
  return element;
};
const find = (element: Element, selector: string) => element.shadowRoot?.querySelector<HTMLElement>(selector);
const opened = async (element: CorridorFactCard) => {
  find(element, 'summary')?.click();
  await waitUntil(() => find(element, '.tools'), 'the buttons have come');
};

/** The older way to copy; the page would have to be in front for the true one. */
const old = document as unknown as {execCommand: (name: string) => boolean};

describe('what a reader takes from a card', () => {
  const {clipboard} = navigator;
  const place = (stub: Partial<Clipboard>) =>
    Object.defineProperty(navigator, 'clipboard', {value: stub, configurable: true});
  afterEach(() => Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true}));

  const press = async (element: CorridorFactCard, what: string) => {
    find(element, `[data-id="copy ${what}"]`)?.click();
    await waitUntil(() => find(element, '.note')?.textContent, 'it is said what became of the copy');
    await element.updateComplete;
  };

  it('copies the reference as text, BibTeX and CSL-JSON, and says so', async () => {
    const copied: string[] = [];
    place({writeText: (text) => Promise.resolve(void copied.push(text))});
    const element = await card({fact: 'loans'});
    await opened(element);
    for (const what of ['text', 'bibtex', 'csl-json']) await press(element, what);
    expect(copied[0]).to.match(/^Kowalska, A\. M\. \(8 February 2024\).*\(Lead, ¶1\)$/);
    expect(copied[1]).to.match(/^@misc\{gazette,/);
    expect(JSON.parse(copied[2]!)).to.deep.equal([datasetOf().sources[0]]);
    expect(find(element, '.note')?.textContent).to.equal('Copied.');
    expect(find(element, 'textarea')).to.equal(null);
  });

  it('copies a link that leads to the fact on this page', async () => {
    const copied: string[] = [];
    place({writeText: (text) => Promise.resolve(void copied.push(text))});
    const element = await card({fact: 'loans'});
    await opened(element);
    await press(element, 'link');
    expect(copied).to.deep.equal([`${location.href.replace(/#.*/, '')}#corridor=loans`]);
  });

  it('where the clipboard is refused, copies in the older way', async () => {
    place({writeText: () => Promise.reject(new Error('not allowed'))});
    const element = await card({fact: 'loans'});
    await opened(element);
    const {execCommand} = old;
    let text = '';
    old.execCommand = (name) => {
      // Firefox makes a copy of the data that an event is given.
      const event = new ClipboardEvent(name, {clipboardData: new DataTransfer(), bubbles: true, cancelable: true});
      document.dispatchEvent(event);
      text = event.clipboardData?.getData('text/plain') ?? '';
      return true;
    };
    try {
      await press(element, 'link');
    } finally {
      old.execCommand = execCommand;
    }
    expect(text).to.match(/#corridor=loans$/);
    expect(find(element, '.note')?.textContent).to.equal('Copied.');
  });

  it('where nothing can be copied, shows the text, chosen for the reader’s own keys', async () => {
    place({writeText: () => Promise.reject(new Error('not allowed'))});
    const {execCommand} = old;
    old.execCommand = () => false;
    try {
      const element = await card({fact: 'loans'});
      await opened(element);
      await press(element, 'link');
      const area = element.shadowRoot?.querySelector('textarea');
      expect(area?.value).to.match(/#corridor=loans$/);
      expect([area?.selectionStart, area?.selectionEnd]).to.deep.equal([0, area?.value.length]);
      await expect(element).to.be.accessible();
    } finally {
      old.execCommand = execCommand;
    }
  });

  it('is a picture: SVG that parses, PNG of the size that it promises', async () => {
    const element = await card({fact: 'capacity'});
    const svg = await element.toSVG();
    const {documentElement} = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(documentElement.localName).to.equal('svg');
    expect(documentElement.textContent)
      .to.contain('25–40%')
      .and.to.contain('Kowalska, 2024')
      .and.to.contain('CC BY 4.0');
    for (const [shape, height] of [
      ['wide', 630],
      ['square', 1200],
    ] as const) {
      const picture = await createImageBitmap(await element.toPNG(shape));
      expect([picture.width, picture.height]).to.deep.equal([1200, height]);
    }
  });

  it('has no picture where there is no fact', async () => {
    const element = await card({about: 'mountain'});
    expect(await element.toSVG().catch((error: unknown) => String(error))).to.match(/no fact to draw/);
  });
});

describe('a card that follows', () => {
  const short = factOf('short', {type: 'statement'}, {text: 'Short.', about: ['harbour']});
  const long = factOf('long', {type: 'statement'}, {text: 'A long one. '.repeat(40), about: ['mountain']});

  it('keeps its height when less is to be shown, and grows when more is', async () => {
    const element = await card({about: 'mountain'}, datasetOf([short, long]));
    element.style.inlineSize = '320px';
    await opened(element);
    find(element, 'summary')?.click();
    await nextFrame();
    const {height} = element.getBoundingClientRect();
    element.about = 'harbour';
    await element.updateComplete;
    await nextFrame();
    expect(find(element, '.text')?.textContent).to.equal('Short.');
    expect(element.getBoundingClientRect().height).to.equal(height);
    element.style.inlineSize = '280px';
    element.about = 'mountain';
    await element.updateComplete;
    await waitUntil(() => element.getBoundingClientRect().height > height);
  });

  it('grows at once where the reader wants less motion', async () => {
    await emulateMedia({reducedMotion: 'reduce'});
    try {
      const element = await card({about: 'harbour'}, datasetOf([short, long]));
      element.style.inlineSize = '320px';
      await opened(element);
      element.about = 'mountain';
      await element.updateComplete;
      await nextFrame();
      expect(find(element, '.root')?.getAnimations()).to.deep.equal([]);
    } finally {
      await emulateMedia({reducedMotion: 'no-preference'});
    }
  });

  it('tells a change once, and nothing when only the language or the data behind it changes', async () => {
    const element = await card({about: 'harbour'});
    const said: string[] = [];
    const status = find(element, '.hidden[role=status]')!;
    new MutationObserver(() => said.push(status.textContent)).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    element.lang = 'ru';
    await waitUntil(() => element.language.strings === ru);
    await nextFrame();
    await element.updateComplete;
    expect(said).to.deep.equal([]);
    element.about = 'mountain';
    await element.updateComplete;
    element.requestUpdate();
    await element.updateComplete;
    await nextFrame();
    expect(said).to.deep.equal([message(ru.noFactAbout, {name: 'Mountain'})]);
  });
});

describe('cards in a row', () => {
  const row = async (style: string, facts = everyFact.map(({id}) => id)) => {
    const data = datasetOf();
    const box = await fixture<HTMLElement>(
      html`<div style=${`inline-size: ${facts.length * 260}px; ${style}`}>
        ${facts.map((fact) => html`<corridor-fact-card .data=${data} group="row" fact=${fact}></corridor-fact-card>`)}
      </div>`,
    );
    const cards = [...box.querySelectorAll('corridor-fact-card')];
    for (const element of cards) await drawn(element);
    return cards;
  };
  const tops = (cards: readonly Element[], selector: string) => [
    ...new Set(
      cards
        .flatMap((element) => find(element, selector) ?? [])
        .map((part) => Math.round(part.getBoundingClientRect().top)),
    ),
  ];
  /** Where its big figure stands, whatever the size of its letters; none for bars and statements. */
  const baseline = (element: Element): number[] => {
    const figure = find(element, '.amount strong');
    if (!figure) return [];
    const mark = document.createElement('span');
    mark.style.display = 'inline-block';
    figure.append(mark);
    const {bottom} = mark.getBoundingClientRect();
    mark.remove();
    return [Math.round(bottom)];
  };
  const grid = 'display: grid; gap: 20px; grid-template-columns: repeat(auto-fit, minmax(220px, 1fr))';

  for (const count of [2, 3, 4, 6])
    it(`${count} of them in a grid have labels, figures, texts and source lines on common lines`, async () => {
      const cards = await row(
        grid,
        Array.from({length: count}, (_, i) => everyFact[i % everyFact.length]!.id),
      );
      for (const selector of [
        '.label',
        '.plot',
        '.figure .words, .compare .words, .range .words, .rank .words',
        '.trust',
      ])
        expect(tops(cards, selector).length, selector).to.equal(1);
      expect(new Set(cards.flatMap(baseline)).size, 'baselines of figures').to.equal(1);
    });

  it('keep their source lines when the details of one are opened', async () => {
    const cards = await row(grid);
    await waitUntil(() => find(cards[0]!, '.tools'), 'the buttons have come');
    const before = tops(cards, '.trust');
    await opened(cards[0]!);
    expect(tops(cards, '.trust')).to.deep.equal(before);
  });

  it('of equal widths in a flex row have labels and figures on common lines, and source lines that end together', async () => {
    const cards = await row('display: flex; gap: 20px');
    for (const element of cards) element.style.flex = '1 1 0';
    expect(tops(cards, '.label').length).to.equal(1);
    expect(new Set(cards.flatMap(baseline)).size, 'baselines of figures').to.equal(1);
    const bottoms = new Set(cards.map((element) => Math.round(find(element, '.foot')!.getBoundingClientRect().bottom)));
    expect(bottoms.size).to.equal(1);
  });

  it('do not share rows with what is no card, nor with rows of a fixed measure', async () => {
    for (const box of [
      html`<div style="display: grid">
        <p>Text</p>
        <corridor-fact-card .data=${datasetOf()} fact="loans"></corridor-fact-card>
      </div>`,
      html`<div style="display: grid; grid-auto-rows: 1fr">
        <corridor-fact-card .data=${datasetOf()} fact="loans"></corridor-fact-card>
        <corridor-fact-card .data=${datasetOf()} fact="shares"></corridor-fact-card>
      </div>`,
    ]) {
      const element = (await fixture<HTMLElement>(box)).querySelector('corridor-fact-card')!;
      await drawn(element);
      expect(getComputedStyle(element).gridRowEnd).to.equal('auto');
    }
  });
});

describe('fifty cards', () => {
  it('are drawn in many tasks, none of which takes the whole, each card once and in the end all', async () => {
    const data = datasetOf();
    const box = await fixture<HTMLElement>(
      html`<div style="display: grid; grid-template-columns: repeat(25, 30px)">
        ${Array.from({length: 50}, () => html`<corridor-fact-card group="fifty"></corridor-fact-card>`)}
      </div>`,
    );
    const cards = [...box.querySelectorAll('corridor-fact-card')];
    await Promise.all(cards.map((element) => element.updateComplete));
    const perTask: number[] = [];
    let isDone = false;
    const channel = new MessageChannel();
    let before = 0;
    channel.port1.onmessage = () => {
      const now = cards.filter((element) => find(element, 'figure')).length;
      if (now > before) perTask.push(now - before);
      before = now;
      if (!isDone) channel.port2.postMessage(0);
    };
    channel.port2.postMessage(0);
    for (const element of cards) Object.assign(element, {data, fact: 'level'});
    await waitUntil(() => cards.every((element) => find(element, 'figure')), 'all are drawn', {timeout: 5000});
    isDone = true;
    channel.port1.onmessage(new MessageEvent('message'));
    channel.port1.close();
    expect(Math.max(...perTask)).to.be.lessThan(50);
    expect(perTask.length).to.be.greaterThan(1);
  });
});

describe('numbers that nobody expects', () => {
  const amounts = fc.oneof(
    fc.constantFrom(0, -1, 1e-7, 0.05, 999_999.999, 123_456_789.01, 1e15, -4.2e11),
    fc.integer({min: -1e9, max: 1e9}),
    fc.double({min: -1e6, max: 1e6, noNaN: true}).map((n) => +n.toFixed(7)),
  );
  const units = fc.constantFrom('USD', 'percent', 'square-kilometer', 'containers a year', 'TEU');
  const values: fc.Arbitrary<FactValue> = fc.oneof(
    fc.record({type: fc.constant('quantity' as const), amount: amounts, unit: units}),
    fc.record({
      type: fc.constant('comparison' as const),
      unit: units,
      items: fc.array(fc.record({label: fc.string({minLength: 1, maxLength: 60}), amount: amounts}), {
        minLength: 2,
        maxLength: 8,
      }),
    }),
    fc
      .tuple(amounts, amounts, units)
      .map(([a, b, unit]) => ({type: 'range' as const, min: Math.min(a, b), max: Math.max(a, b), unit, of: 1e6})),
  );

  it('stay in a card of 240 and of 700 pixels', async () => {
    const data = datasetOf(fc.sample(values, {numRuns: 40, seed: 7}).map((value, i) => factOf(`fact-${i}`, value)));
    const element = await card({fact: 'fact-0'}, data);
    for (const {id, value} of data.facts) {
      element.fact = id;
      await element.updateComplete;
      for (const width of [240, 700]) {
        element.style.width = `${width}px`;
        const {left, right} = element.getBoundingClientRect();
        for (const part of element.shadowRoot?.querySelectorAll(
          '.amount > *, .track > *, .bars > :not(.track), .ends > *',
        ) ?? []) {
          const box = part.getBoundingClientRect();
          const end = part.localName === 'b' ? box.left + part.scrollWidth : box.right;
          expect(box.left, JSON.stringify(value)).to.be.at.least(left - 1);
          expect(end, `${width}: ${JSON.stringify(value)}: ${part.textContent}`).to.be.at.most(right + 1);
        }
      }
    }
  });
});
