import {expect, fixture, fixtureSync, html, nextFrame, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/bundles/define/corridor-fact-card.js';
import type {CorridorErrorEvent, CorridorSelectEvent} from '../../src/controllers/events.js';
import type {Dataset} from '../../src/dataset/index.js';
import type {CorridorFactCard} from '../../src/elements/corridor-fact-card.js';
import {datasetOf, everyFact, factOf} from '../fixtures/facts.js';

let group = 0;
/** Each card in a group of its own, so that no test sees the selection of another. */
const card = async (attributes: Partial<CorridorFactCard>, dataset: Dataset = datasetOf()) => {
  const element = await fixture<CorridorFactCard>(
    html`<corridor-fact-card .data=${dataset} group=${attributes.group ?? `group-${++group}`}
      >As plain text</corridor-fact-card
    >`,
  );
  Object.assign(element, attributes);
  await drawn(element);
  return element;
};
const drawn = async (element: CorridorFactCard) => {
  if (!element.lookup) await oneEvent(element, 'corridor-ready');
  await element.updateComplete;
};
const find = (element: Element, selector: string) => element.shadowRoot?.querySelector<HTMLElement>(selector);
/** A button of the opened details. */
const tool = async (element: Element, id: string) => {
  if (!find(element, 'details[open]')) find(element, 'summary')?.click();
  await waitUntil(() => find(element, `[data-id="${id}"]`), `the button "${id}" has come`);
  return find(element, `[data-id="${id}"]`)!;
};
const text = (element: Element, selector: string) =>
  find(element, selector)?.textContent.replace(/\s+/g, ' ').trim() ?? null;

describe('corridor-fact-card', () => {
  const warnings: string[] = [];
  const {warn} = console;
  beforeEach(() => {
    warnings.length = 0;
    console.warn = (...words: unknown[]) => warnings.push(words.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
    history.replaceState(null, '', location.pathname + location.search);
  });

  for (const {id, value} of everyFact) {
    it(`shows a ${value.type} that is accessible and stays in its box at 240 and 700 px`, async () => {
      const element = await card({fact: id});
      await expect(element).to.be.accessible();
      for (const width of [240, 700]) {
        element.style.width = `${width}px`;
        await nextFrame();
        for (const inside of element.shadowRoot?.querySelectorAll('.card *') ?? []) {
          // What is not shown need not be laid out.
          if (!inside.checkVisibility()) continue;
          expect(inside.getBoundingClientRect().right, inside.className).to.be.at.most(
            element.getBoundingClientRect().right + 1,
          );
        }
      }
    });
  }

  it('prints amount, qualifier, text, kind and source', async () => {
    const element = await card({fact: 'loans'});
    expect(text(element, '.amount')).to.equal('over US$15bn');
    expect(text(element, '.label')).to.equal('Loans opened, 2015');
    expect(text(element, 'summary')).to.equal('Reported Kowalska, 2024 · Lead, ¶1 Details');
  });

  it('is a named figure, and its plot an image with a text', async () => {
    const element = await card({fact: 'shares'});
    expect(find(element, 'figure')?.ariaLabel).to.match(
      /^Label of shares: Exports: 0\.404.per cent; .* reported by Kowalska, 2024\.$/,
    );
    expect(find(element, '[role=img]')?.ariaLabel).to.match(/^Exports: 0\.404.per cent; Economy: 0\.144.per cent$/);
  });

  it('draws bars to scale, the largest strong wherever it stands', async () => {
    const element = await card({fact: 'shares'});
    const [first, second] = [...(element.shadowRoot?.querySelectorAll('.track svg') ?? [])].map(
      (bar) => bar.getBoundingClientRect().width,
    );
    expect((second ?? 0) / (first ?? 0)).to.be.closeTo(0.144 / 0.404, 0.01);
    const marks = async (...amounts: number[]) => {
      const items = amounts.map((amount, i) => ({label: `${i}`, amount}));
      const series = await card({fact: 'one'}, datasetOf([factOf('one', {type: 'comparison', unit: 'day', items})]));
      return [...(series.shadowRoot?.querySelectorAll('.track rect:first-child') ?? [])].map((bar) =>
        bar.getAttribute('class'),
      );
    };
    expect(await marks(404, 144)).to.deep.equal(['strong', 'other']);
    expect(await marks(2, 5, 9)).to.deep.equal(['other', 'other', 'strong']);
    expect(await marks(-9, 0, 3)).to.deep.equal(['other', 'other', 'strong']);
  });

  it('breaks no word of a name or an amount at 240 px, in languages of long words', async () => {
    const items = [
      {label: 'Staatliche Entwicklungsbank', amount: 8.3e9},
      {label: 'Eksimbank', amount: 5.7e9},
    ];
    const credit = datasetOf([factOf('one', {type: 'comparison', unit: 'USD', items})]);
    for (const [lang, amount] of [
      ['de', '8,3 Mrd. US-Dollar'],
      ['ru', '8,3 млрд долл. США'],
    ] as const) {
      const element = await card({fact: 'one', lang}, credit);
      element.style.width = '240px';
      await nextFrame();
      expect(text(element, '.track b')).to.equal(amount);
      const lines = (part: Element) =>
        part.getBoundingClientRect().height / parseFloat(getComputedStyle(part).lineHeight);
      for (const part of element.shadowRoot?.querySelectorAll('.bars b, .bars > :not(.track)') ?? [])
        expect(lines(part), part.textContent).to.be.below(1.5);
    }
  });

  it('begins its bars at the right in a right-to-left page', async () => {
    const element = await card({fact: 'capacity'});
    const middle = () => {
      const band = find(element, '.strong')?.getBoundingClientRect();
      const whole = find(element, '.whole')?.getBoundingClientRect();
      return band && whole ? (band.x + band.width / 2 - whole.x) / whole.width : Number.NaN;
    };
    expect(middle()).to.be.closeTo(0.325, 0.01);
    element.dir = 'rtl';
    await nextFrame();
    await element.updateComplete;
    expect(middle()).to.be.closeTo(0.675, 0.01);
  });

  it('marks a statement as the author’s view, with the name', async () => {
    const element = await card({fact: 'gateway'});
    expect(text(element, '.tag')).to.equal('Author’s view');
    expect(text(element, 'summary')).to.contain('Anna Maria Kowalska');
  });

  it('writes numbers in the language of the page', async () => {
    const element = await card({fact: 'shares', lang: 'ru'});
    expect(text(element, '.track b')).to.equal('0,404 %');
  });

  it('opens its source line and links the full reference', async () => {
    const element = await card({fact: 'loans'});
    find(element, 'summary')?.click();
    expect(find(element, 'details')).to.have.property('open', true);
    await waitUntil(() => find(element, 'dd a'), 'the reference has come');
    expect(find(element, 'dd a')).to.have.property('href', 'https://example.org/gazette');
  });

  it('leaves out what `hide` names', async () => {
    const element = await card({fact: 'loans', hide: 'source controls'});
    expect(find(element, '.trust')).to.equal(null);
    expect(find(element, '.controls')).to.equal(null);
    element.hide = 'details';
    await element.updateComplete;
    expect(find(element, 'details')).to.equal(null);
    expect(text(element, '.trust')).to.equal('Reported Kowalska, 2024 · Lead, ¶1');
  });

  it('has no heading of its own, but takes one', async () => {
    const element = await card({fact: 'loans'});
    expect(find(element, '[role=heading]')).to.equal(null);
    element.heading = 'Money';
    element.headingLevel = 4;
    await element.updateComplete;
    expect(find(element, '[role=heading]')).to.include({ariaLevel: '4', textContent: 'Money'});
    element.heading = undefined;
    const slotted = Object.assign(document.createElement('h5'), {slot: 'heading', textContent: 'Of the page'});
    element.append(slotted);
    await element.updateComplete;
    expect(slotted.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('shows a hostile label as text', async () => {
    const label = '<img src=x onerror="window.hurt=1">';
    const element = await card(
      {fact: 'one'},
      datasetOf([factOf('one', {type: 'quantity', amount: 3, unit: '<b>wagons</b>'}, {label})]),
    );
    expect(text(element, '.label')).to.equal(label);
    expect(text(element, '.amount')).to.equal('3 <b>wagons</b>');
    expect(find(element, 'img, .amount b')).to.equal(null);
  });

  it('shows the facts about a record one at a time and tells a screen reader of each change', async () => {
    const element = await card({about: 'harbour'});
    expect(text(element, '.label')).to.equal('Loans opened, 2015');
    expect(text(element, '.hidden[role=status]')).to.equal('');
    await waitUntil(() => find(element, '.steps button'), 'the buttons have come');
    expect(text(element, '.steps')).to.contain('1 of 2');
    find(element, '.steps button:last-child')?.click();
    await element.updateComplete;
    expect(text(element, '.label')).to.equal('Label of capacity');
    expect(text(element, '.hidden[role=status]')).to.match(/^Up to 25–40 per cent: Label of capacity/);
    find(element, '.steps button:last-child')?.click();
    await element.updateComplete;
    expect(text(element, '.steps'), 'after the last comes the first').to.contain('1 of 2');
  });

  it('says so when there is no fact about a record', async () => {
    const element = await card({about: 'mountain'});
    expect(text(element, '.none')).to.equal('No figure here is about Mountain.');
    await expect(element).to.be.accessible();
  });

  it('without `fact` and `about` follows the selection of its group', async () => {
    const element = await card({});
    expect(text(element, '.none')).to.equal('Choose a place or an event to see its figures.');
    const other = await card({fact: 'loans', group: element.group});
    (await tool(other, 'harbour')).click();
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    expect(text(element, '.label')).to.equal('Loans opened, 2015');
    expect(text(element, '.hidden[role=status]')).to.match(/^Over 15 billion/);
    element.selected = 'gateway';
    await element.updateComplete;
    expect(text(element, '.text')).to.equal('A look at the map explains it.');
  });

  it('a card with a fact stays what it is', async () => {
    const element = await card({fact: 'loans'});
    element.selected = 'gateway';
    await element.updateComplete;
    expect(text(element, '.label')).to.equal('Loans opened, 2015');
    expect(find(element, 'figure')?.classList.contains('selected')).to.equal(false);
    element.selected = 'loans';
    await element.updateComplete;
    expect(find(element, 'figure')?.classList.contains('selected')).to.equal(true);
  });

  it('a chip chooses what the fact is about, once; setting `selected` fires nothing', async () => {
    const element = await card({fact: 'loans'});
    const chosen: string[] = [];
    element.addEventListener('corridor-select', ({kind, id}: CorridorSelectEvent) => chosen.push(`${kind} ${id}`));
    element.selected = 'harbour';
    await element.updateComplete;
    expect(chosen).to.deep.equal([]);
    (await tool(element, 'opening')).click();
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    expect(chosen).to.deep.equal(['event opening']);
    expect(find(element, '.chip[data-id=opening]')?.ariaPressed).to.equal('true');
  });

  it('has one tab stop, and opened two more: the link and the buttons, with arrows along them', async () => {
    const element = await card({fact: 'loans'});
    // Beyond the page each browser does its own with the focus.
    const next = document.createElement('button');
    element.after(next);
    const reached = () => {
      const at = element.shadowRoot?.activeElement as HTMLElement | null;
      return at?.dataset.id ?? at?.localName;
    };
    const press = async (key: string) => {
      await sendKeys({press: key});
      await element.updateComplete;
    };
    await press('Tab');
    expect(reached()).to.equal('summary');
    await press('Tab');
    expect(reached()).to.equal(undefined);
    await tool(element, 'harbour');
    find(element, 'summary')?.focus();
    await press('Tab');
    expect(reached()).to.equal('a');
    await press('Tab');
    expect(reached()).to.equal('harbour');
    await press('ArrowRight');
    expect(reached()).to.equal('opening');
    await press('End');
    expect(reached()).to.equal('copy link');
    await press('Tab');
    expect(document.activeElement).to.equal(next);
    next.remove();
  });

  it('an id that names no fact is reported once and leaves the page’s own text', async () => {
    const element = await card({});
    const reported = oneEvent(element, 'corridor-error');
    element.fact = 'harbour';
    const {problems} = (await reported) as unknown as CorridorErrorEvent;
    expect(problems.map(({found, expected}) => `${found}: ${expected}`)).to.deep.equal([
      '"harbour", a place: the id of a fact of the dataset "small"',
    ]);
    expect(
      element.shadowRoot?.querySelector<HTMLSlotElement>('slot:not([name])')?.assignedNodes()[0]?.textContent,
    ).to.equal('As plain text');
    element.requestUpdate();
    await element.updateComplete;
    expect(warnings.length, warnings.join()).to.equal(1);
  });

  it('an unknown or unfit variant reads as auto and is named once', async () => {
    const element = await card({fact: 'loans', variant: 'pie' as 'auto'});
    expect(find(element, '.card')?.className).to.contain('figure');
    element.variant = 'rank';
    await element.updateComplete;
    element.requestUpdate();
    await element.updateComplete;
    expect(text(element, '.amount')).to.equal('over US$15bn');
    expect(warnings.map((sentence) => /variant="(\w+)"/.exec(sentence)?.[1])).to.deep.equal(['pie', 'rank']);
  });

  it('draws negative, zero and huge amounts inside the card', async () => {
    const items = [-1e18, 0, 3, 123456789012.34].map((amount, i) => ({label: `Item ${i}`, amount}));
    const element = await card({fact: 'one'}, datasetOf([factOf('one', {type: 'comparison', unit: 'USD', items})]));
    element.style.width = '240px';
    await nextFrame();
    const {left, right} = element.getBoundingClientRect();
    for (const part of element.shadowRoot?.querySelectorAll('.track > *') ?? []) {
      expect(part.getBoundingClientRect().left).to.be.at.least(left - 0.5);
      expect(part.getBoundingClientRect().right).to.be.at.most(right + 0.5);
    }
  });

  it('breaks a long figure between its thousands, a short one nowhere', async () => {
    const parts = async (amount: number) => {
      const figure = factOf('one', {type: 'quantity', amount, unit: 'USD'});
      const element = await card({fact: 'one'}, datasetOf([figure]));
      const nodes = [...(find(element, '.amount strong')?.childNodes ?? [])].filter((node) => node instanceof Text);
      return nodes.flatMap(({data}) => data.trim() || []);
    };
    expect(await parts(123456789.01)).to.deep.equal(['US$123,', '456,', '789.01']);
    expect(await parts(547)).to.deep.equal(['US$547']);
  });

  it('holds words that are longer than the card', async () => {
    const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
    const items = [
      {label: long, amount: 5},
      {label: 'B', amount: 9},
    ];
    for (const value of [
      {type: 'quantity', amount: 5, unit: long},
      {type: 'comparison', unit: 'day', items},
      {type: 'comparison', unit: long, items},
    ] as const) {
      const element = await card({fact: 'one'}, datasetOf([factOf('one', value)]));
      element.style.width = '240px';
      await nextFrame();
      const {right} = element.getBoundingClientRect();
      for (const part of element.shadowRoot?.querySelectorAll('.plot *') ?? [])
        expect(part.getBoundingClientRect().right, part.tagName).to.be.at.most(right + 0.5);
    }
  });

  it('keeps its place: nothing moves when the data comes', async () => {
    const text = 'A text that runs over several lines in a card as narrow as this one, as most do.';
    const loans = {type: 'quantity', amount: 15e9, unit: 'USD'} as const;
    const data = datasetOf([factOf('loans', loans, {text, about: ['harbour']})]);
    const element = fixtureSync<CorridorFactCard>(
      html`<corridor-fact-card style="width: 240px" fact="loans" .data=${data}>As plain text</corridor-fact-card>`,
    );
    const {height} = element.getBoundingClientRect();
    await drawn(element);
    await nextFrame();
    expect(find(element, 'figure')?.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(element.getBoundingClientRect().height).to.equal(height);
  });
});
