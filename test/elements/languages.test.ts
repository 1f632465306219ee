import {expect, fixtureCleanup, html, waitUntil} from '@open-wc/testing';
import {render} from 'lit';
import '../../src/bundles/define.js';
import type {CorridorElement} from '../../src/elements/corridor-element.js';
import ru from '../../src/model/strings/ru.js';

const root = (element: Element) => element.shadowRoot?.querySelector<HTMLElement>('.root');
const textOf = (element: Element) => root(element)?.textContent.replace(/\s+/g, ' ') ?? '';

/** The three elements on a page in a language, with everything that each of them has shown since. */
function page(lang: string) {
  const box = document.createElement('div');
  box.lang = lang;
  // Side by side, so that all of them are near the window.
  box.style.cssText = 'display: grid; grid-template-columns: repeat(3, 340px)';
  document.body.append(box);
  render(
    html`<corridor-map></corridor-map><corridor-timeline selected="war-in-ukraine"></corridor-timeline
      ><corridor-fact-card fact="distance"></corridor-fact-card>`,
    box,
  );
  const elements = [...box.children] as CorridorElement[];
  const shown: string[] = [];
  for (const {renderRoot} of elements)
    new MutationObserver(() => shown.push(renderRoot.querySelector('.root')?.textContent ?? '')).observe(renderRoot, {
      childList: true,
      subtree: true,
    });
  return {box, elements, shown};
}
const inLanguage = ({elements}: ReturnType<typeof page>, lang: string) =>
  waitUntil(() => elements.every((element) => root(element)?.lang === lang), `all in ${lang}`, {timeout: 8000});

describe('languages', () => {
  afterEach(() => {
    for (const box of document.body.querySelectorAll(':scope > div[lang]')) box.remove();
    fixtureCleanup();
  });

  it('a Russian page reads Russian words, names, numbers and dates, and no English before', async () => {
    const russian = page('ru');
    await inLanguage(russian, 'ru');
    const [map, timeline, card] = russian.elements.map((element) => textOf(element));
    expect(map)
      .to.contain(ru.gaugeChanges.split('{places}')[0])
      .and.to.contain('Брест')
      .and.to.match(/колея 1\s?520 мм/);
    expect(map).to.contain('БЕЛАРУСЬ');
    expect(timeline)
      .to.contain('24 февраля 2022 г.')
      .and.to.match(/3\d (год|года|лет) на одной линии/);
    expect(card).to.match(/6000|6\s000/);
    expect(card).to.contain(ru.about.replace('{amount}', '').trim());
    expect(russian.shown.join()).not.to.match(/Events in order|The track changes|Between Belarus and China/);
    expect(russian.elements[0]?.lookup?.dataset.lang).to.equal('ru');
  });

  it('follows a change of language', async () => {
    const changing = page('ru');
    await inLanguage(changing, 'ru');
    changing.box.lang = 'zh';
    await inLanguage(changing, 'zh');
    expect(textOf(changing.elements[0]!)).to.contain('布列斯特');
    changing.box.lang = 'en-GB';
    await inLanguage(changing, 'en');
    expect(textOf(changing.elements[0]!)).to.contain('Brest').and.to.contain('The track changes its gauge');
    expect(changing.elements[1]?.shadowRoot?.querySelector('.date')?.textContent).to.match(/^[\x20-\x7e–…’]+$/);
  });

  for (const [lang, name, figure] of [
    ['be', 'Брэст', /6\s?000/],
    ['de', 'Brest', /6\.?000/],
    ['ar', 'بريست', /6,?000/],
  ] as const)
    it(`speaks ${lang}`, async () => {
      const speaking = page(lang);
      await inLanguage(speaking, lang);
      expect(textOf(speaking.elements[0]!)).to.contain(name);
      expect(textOf(speaking.elements[2]!)).to.match(figure);
      expect(speaking.elements.map(textOf).join()).not.to.match(/Reported|Details|Base map/);
      if (lang !== 'be') return;
      // Chromium knows no Belarusian.
      expect(textOf(speaking.elements[1]!))
        .to.contain('24 лютага 2022')
        .and.to.match(/3\d (год|гады|гадоў) /);
    });

  it('a language that we do not speak gets English words, numbers and dates', async () => {
    const polish = page('pl');
    await inLanguage(polish, 'en');
    expect(textOf(polish.elements[1]!)).to.contain('24 February 2022');
    expect(textOf(polish.elements[0]!)).to.contain('BELARUS');
  });
});
