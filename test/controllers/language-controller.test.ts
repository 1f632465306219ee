import {expect, waitUntil} from '@open-wc/testing';
import {LanguageController} from '../../src/controllers/language-controller.js';
import {BareHost, clearPlaced, define, place} from './bare-host.js';

class Host extends BareHost {
  language = new LanguageController(this);
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
    expect(hostIn(outer).language.lang).to.equal('ru');
    const host = hostIn(inner);
    expect(host.language.lang).to.equal('pl');
    const own = new Host();
    own.lang = 'zh-Hans';
    place(own, inner);
    expect(own.language.lang).to.equal('zh-Hans');
  });

  it('looks through shadow roots, closed ones too', () => {
    const shadow = box({lang: 'be', dir: 'rtl'}).attachShadow({mode: 'closed'});
    const inner = box({}, box({}, shadow).attachShadow({mode: 'open'}));
    const {language} = hostIn(inner);
    expect([language.lang, language.dir]).to.deep.equal(['be', 'rtl']);
  });

  it('is English and left to right where the page says nothing', () => {
    document.documentElement.removeAttribute('lang');
    const {language} = hostIn();
    expect([language.lang, language.dir]).to.deep.equal(['en', 'ltr']);
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
      expect(language.lang).to.equal(read);
      expect(() => new Intl.NumberFormat(language.lang)).not.to.throw();
    });

  it('follows a change of language anywhere above it, across shadow roots, with one update', async () => {
    const outer = box({lang: 'ru'});
    const host = hostIn(box({}, outer.attachShadow({mode: 'closed'})));
    await host.updateComplete;
    const {updates} = host;
    outer.lang = 'de';
    await waitUntil(() => host.language.lang === 'de');
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

  it('reads anew in another place of the page', () => {
    const host = hostIn(box({lang: 'ru'}));
    box({lang: 'pl', dir: 'rtl'}).append(host);
    expect([host.language.lang, host.language.dir]).to.deep.equal(['pl', 'rtl']);
  });

  it('no longer follows once it has left', async () => {
    const outer = box({lang: 'ru'});
    const [host, witness] = [hostIn(outer), hostIn(outer)];
    host.remove();
    outer.lang = 'pl';
    await waitUntil(() => witness.language.lang === 'pl');
    expect(host.language.lang).to.equal('ru');
  });
});
