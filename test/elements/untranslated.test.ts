import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import '../../src/bundles/define.js';
import {smallDataset} from '../dataset/small-dataset.js';

/** The first event and the first fact are in Russian, the second ones are not. */
const data = {
  ...smallDataset(),
  translations: {ru: {opening: {title: 'Линия открыта'}, cost: {text: 'Много денег.'}, brest: {name: 'Брест'}}},
};

/** An element on a Russian page, once `part` of it says `words`; gives that part. */
async function said(
  tag: 'corridor-map' | 'corridor-timeline' | 'corridor-fact-card',
  attributes: Record<string, string>,
  part: string,
  words: string,
) {
  const box = await fixture<HTMLElement>(html`<div lang="ru" style="inline-size: 700px"></div>`);
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({group: words, ...attributes})) element.setAttribute(name, value);
  element.data = data;
  box.append(element);
  const parts = () => [...(element.shadowRoot?.querySelectorAll<HTMLElement>(part) ?? [])];
  const found = () => parts().find(({textContent}) => textContent.includes(words));
  await waitUntil(found, `${tag} does not say "${words}"`, {timeout: 5000});
  expect(element.shadowRoot?.querySelector<HTMLElement>('.root')?.lang).to.equal('ru');
  return found()!;
}

describe('what is not translated has its own language, for who hears it', () => {
  for (const [tag, attributes, part, words, lang] of [
    ['corridor-timeline', {selected: 'loan'}, '.story .title', 'A loan', 'en'],
    ['corridor-timeline', {selected: 'loan'}, '.story .text', 'Money comes', 'en'],
    ['corridor-timeline', {selected: 'opening'}, '.story .title', 'Линия открыта', ''],
    ['corridor-timeline', {layout: 'list'}, 'li .title', 'A loan', 'en'],
    ['corridor-timeline', {layout: 'list'}, 'li .text', 'Money comes', 'en'],
    ['corridor-timeline', {layout: 'list'}, 'li .title', 'Линия открыта', ''],
    ['corridor-fact-card', {fact: 'use'}, '.label', 'Use', 'en'],
    ['corridor-fact-card', {fact: 'use'}, '.text', 'half empty', 'en'],
    ['corridor-fact-card', {fact: 'cost'}, '.text', 'Много денег', ''],
    ['corridor-map', {selected: 'minsk'}, '.chosen b', 'minsk', 'en'],
    ['corridor-map', {selected: 'loan'}, '.chosen b', 'A loan', 'en'],
    ['corridor-map', {selected: 'use'}, '.chosen p', 'half empty', 'en'],
    ['corridor-map', {selected: 'brest'}, '.chosen b', 'Брест', ''],
  ] as const)
    it(`${tag} ${Object.entries(attributes).join(' ')} says “${words}” in ${lang || 'the language of the page'}`, async () => {
      expect((await said(tag, attributes, part, words)).lang).to.equal(lang);
    });
});
