import {expect, waitUntil} from '@open-wc/testing';
import {LanguageController} from '../../src/controllers/language-controller.js';
import {common} from '../../src/model/strings/en/common.js';
import {timelineWords} from '../../src/model/strings/en/timeline.js';
import {BareHost, clearPlaced, define, place} from './bare-host.js';

class Host extends BareHost {
  language = new LanguageController(this, {...common, ...timelineWords});
}
define(Host);

const box = (attributes: Record<string, string>, parent?: ParentNode) => {
  const element = document.createElement('div');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return place(element, parent);
};
const hostIn = (parent?: ParentNode) => place(new Host(), parent);

describe('LanguageController', () => {
  const {lang, dir} = document.documentElement;
  afterEach(() => {
    clearPlaced();
    Object.assign(document.documentElement, {lang, dir});
  });

  it('takes the nearest language, its own first', () => {
    const outer = box({lang: 'ru'});
    const inner = box({lang: 'pl'}, outer);
    expect(hostIn(outer).language.page).to.equal('ru');
    const host = hostIn(inner);
    expect(host.language.page).to.equal('pl');
    const own = new Host();
    own.lang = 'zh-Hans';
    place(own, inner);
    expect(own.language.page).to.equal('zh-Hans');
  });

  it('looks through shadow roots, closed ones too', async () => {
    const shadow = box({lang: 'be', dir: 'rtl'}).attachShadow({mode: 'closed'});
    const inner = box({}, box({}, shadow).attachShadow({mode: 'open'}));
    const {language} = hostIn(inner);
    await Promise.resolve();
    expect([language.page, language.dir]).to.deep.equal(['be', 'rtl']);
  });

  it('is English and left to right where the page says nothing', () => {
    document.documentElement.removeAttribute('lang');
    const {language} = hostIn();
    expect([language.page, language.dir]).to.deep.equal(['en', 'ltr']);
  });

  for (const [tag, read] of [
    ['en_US', 'en-US'],
    ['EN-gb', 'en-GB'],
    ['not a language', 'en'],
    ['x', 'en'],
    ['  ', 'en'],
  ] as const)
    it(`reads lang="${tag}" as ${read}, which Intl takes`, () => {
      const {language} = hostIn(box({lang: tag}));
      expect(language.page).to.equal(read);
      expect(() => new Intl.NumberFormat(language.page)).not.to.throw();
    });

  it('follows a change of language anywhere above it, across shadow roots, with one update', async () => {
    const outer = box({lang: 'ru'});
    const host = hostIn(box({}, outer.attachShadow({mode: 'closed'})));
    await host.updateComplete;
    const {updates} = host;
    outer.lang = 'fr';
    await waitUntil(() => host.language.page === 'fr');
    await host.updateComplete;
    expect(host.updates).to.equal(updates + 1);
  });

  it('follows a change of direction', async () => {
    const outer = box({});
    const host = hostIn(outer);
    outer.dir = 'rtl';
    await waitUntil(() => host.language.dir === 'rtl');
    document.documentElement.dir = 'rtl';
    outer.removeAttribute('dir');
    await waitUntil(() => host.language.dir === 'rtl');
  });

  it('reads anew in another place of the page', async () => {
    const host = hostIn(box({lang: 'ru'}));
    box({lang: 'pl', dir: 'rtl'}).append(host);
    await Promise.resolve();
    expect([host.language.page, host.language.dir]).to.deep.equal(['pl', 'rtl']);
  });

  it('no longer follows once it has left', async () => {
    const outer = box({lang: 'ru'});
    const [host, witness] = [hostIn(outer), hostIn(outer)];
    host.remove();
    outer.lang = 'pl';
    await waitUntil(() => witness.language.page === 'pl');
    expect(host.language.page).to.equal('ru');
  });

  it('speaks the language of the page where there are words for it, in the page’s own region', async () => {
    const {language} = hostIn(box({lang: 'ru-BY'}));
    await language.ready;
    expect([language.lang, language.strings.language, language.strings.retry]).to.deep.equal([
      'ru-BY',
      'ru',
      'Повторить',
    ]);
  });

  it('speaks English, numbers included, where there are none', () => {
    const {language} = hostIn(box({lang: 'fr'}));
    expect([language.lang, language.strings.language, language.ready]).to.deep.equal(['en', 'en', undefined]);
  });

  it('drops words that come after the page has gone on to another language', async () => {
    const outer = box({lang: 'ru'});
    const host = hostIn(outer);
    const late = host.language.ready;
    outer.lang = 'en-US';
    await waitUntil(() => host.language.page === 'en-US');
    await late;
    expect([host.language.lang, host.language.strings.language]).to.deep.equal(['en-US', 'en']);
  });
});
