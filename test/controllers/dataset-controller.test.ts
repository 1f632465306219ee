import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import {DatasetController} from '../../src/controllers/dataset-controller.js';
import {loadDataset} from '../../src/controllers/load-dataset.js';
import type {Problem} from '../../src/dataset/index.js';
import {smallDataset} from '../dataset/small-dataset.js';
import {BareHost, clearPlaced, define, gate, place} from './bare-host.js';

class Host extends BareHost {
  src: string | undefined;
  data: unknown;
  isNear = true;
  language = {page: 'en', lang: 'en', ready: undefined as Promise<void> | undefined};
  settled: (readonly Problem[])[] = [];
  controller = new DatasetController(this, (problems) => this.settled.push(problems));
  prepare(): Promise<unknown> | undefined {
    return undefined;
  }
  /** Of the problems that were told last. */
  get codes() {
    return this.settled.at(-1)?.map(({code}) => code);
  }
}
define(Host);

const address = (text: string, type = 'application/json') => URL.createObjectURL(new Blob([text], {type}));
const documentOf = (title: string) => JSON.stringify({...smallDataset(), title});
const hostOf = (asked: Partial<Pick<Host, 'src' | 'data' | 'language'>>) => place(Object.assign(new Host(), asked));
const settles = (host: Host, times = 1) =>
  waitUntil(() => host.settled.length === times, `not settled ${times} times`, {timeout: 5000});

/** Everything that is fetched, in order; `before` may hold an answer back or refuse it. */
const {fetch} = window;
let asked: string[] = [];
let before: (url: string, options?: RequestInit) => Promise<void> = () => Promise.resolve();

describe('the dataset of an element', () => {
  beforeEach(() => {
    asked = [];
    before = () => Promise.resolve();
    window.fetch = async (input, options) => {
      const {url} = new Request(input);
      asked.push(url);
      await before(url, options);
      return fetch(input, options);
    };
  });
  afterEach(() => {
    window.fetch = fetch;
    clearPlaced();
  });

  it('is the one that comes with the script where none is named, without a request for a document', async () => {
    const host = hostOf({});
    expect(host.controller.status).to.equal('pending');
    await settles(host);
    expect(host.controller.status).to.equal('ready');
    expect(host.controller.lookup?.dataset.id).to.equal('belarus-china');
    expect(host.settled).to.deep.equal([[]]);
    expect(asked).to.deep.equal([]);
  });

  it('completes the one that comes with the script with its descriptions', async () => {
    const host = hostOf({});
    await settles(host);
    await Promise.all([host.controller.complete(), host.controller.complete()]);
    expect(host.controller.lookup?.places.get('brest')?.properties.description).to.be.a('string').and.not.equal('');
  });

  it('is the object that is given, before `src`', async () => {
    const host = hostOf({data: smallDataset(), src: address(documentOf('other'))});
    await settles(host);
    expect(host.controller.lookup?.dataset.id).to.equal('small');
    expect(asked).to.deep.equal([]);
  });

  it('is in the language of the page as far as it is translated, one object for all; the original stays', async () => {
    const data = {...smallDataset(), translations: {ru: {brest: {name: 'Брест'}, small: {title: 'Малый'}}}};
    const src = address(JSON.stringify(data));
    const speak = (page: string) => hostOf({src, language: {page, lang: page, ready: undefined}});
    const [one, two, english, french] = [speak('ru-BY'), speak('ru'), speak('en'), speak('fr')];
    await Promise.all([one, two, english, french].map((host) => settles(host)));
    const nameIn = (host: Host) => host.controller.lookup?.places.get('brest')?.properties.name;
    expect([one, english, french].map(nameIn)).to.deep.equal(['Брест', 'brest', 'brest']);
    expect(one.controller.lookup?.dataset).to.include({title: 'Малый', lang: 'ru'});
    expect(one.controller.lookup === two.controller.lookup).to.equal(true);
  });

  it('follows the page to another language', async () => {
    const host = hostOf({data: {...smallDataset(), translations: {ru: {brest: {name: 'Брест'}}}}});
    await settles(host);
    host.language = {page: 'ru', lang: 'ru', ready: undefined};
    host.requestUpdate();
    await waitUntil(() => host.controller.lookup?.dataset.lang === 'ru');
    host.language = {page: 'en', lang: 'en', ready: undefined};
    host.requestUpdate();
    await waitUntil(() => host.controller.lookup?.dataset.lang === 'en');
    expect(host.settled.length).to.equal(1);
  });

  it('is fetched once for all elements that name the same address', async () => {
    const src = address(documentOf('shared'));
    const [one, two] = [hostOf({src}), hostOf({src})];
    await Promise.all([settles(one), settles(two)]);
    const late = hostOf({src});
    await settles(late);
    expect(asked).to.deep.equal([src]);
    expect(new Set([one, two, late].map(({controller}) => controller.lookup)).size).to.equal(1);
  });

  it('takes an address relative to the page', async () => {
    const host = hostOf({src: './nowhere/corridor.json'});
    await settles(host);
    expect(asked).to.deep.equal([new URL('nowhere/corridor.json', document.baseURI).href]);
  });

  for (const [name, src, found] of [
    ['that is not there (404)', '/nowhere/corridor.json', /404/],
    ['that holds HTML', address('<!doctype html><title>Sorry</title>', 'text/html'), /JSON/],
    ['that is empty', address(''), /JSON/],
    ['that breaks off', address(documentOf('cut').slice(0, 400)), /JSON/],
    ['that is none', 'http://', /URL/],
  ] as const)
    it(`fails with one problem that names an address ${name}`, async () => {
      const host = hostOf({src});
      await settles(host);
      expect(host.controller.status).to.equal('failed');
      expect(host.controller.lookup).to.equal(null);
      expect(host.codes).to.deep.equal(['unreadable']);
      const [problem] = host.settled[0]!;
      expect(problem?.path).to.equal(src === 'http://' ? src : new URL(src, document.baseURI).href);
      expect(problem?.found).to.match(found);
      expect(problem?.expected).to.equal('a dataset document in JSON');
      expect(problem?.fix).to.match(/\.$/);
    });

  for (const [name, data] of [
    ['a number', 7],
    ['a list', []],
    ['an object of something else', {hello: 'world'}],
  ] as const)
    it(`fails with problems for ${name} in its place`, async () => {
      const host = hostOf({data});
      await settles(host);
      expect(host.controller.status).to.equal('failed');
      expect(host.settled[0]?.length).to.be.greaterThan(0);
    });

  it('keeps what is sound in a document with broken records and names each of them', async () => {
    const broken = smallDataset();
    broken.events[1]!.date = 'yesterday';
    const host = hostOf({src: address(JSON.stringify(broken))});
    await settles(host);
    expect(host.controller.status).to.equal('ready');
    expect(host.controller.lookup?.kindOf('loan')).to.equal(undefined);
    expect(host.controller.lookup?.kindOf('opening')).to.equal('event');
    expect(host.settled[0]?.map(({path}) => path)).to.deep.equal(['/events/1/date']);
  });

  it('comes on a second try once the address answers', async () => {
    let isOffline = true;
    before = () => (isOffline ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve());
    const host = hostOf({src: address(documentOf('back'))});
    await settles(host);
    expect(host.codes).to.deep.equal(['unreadable']);
    isOffline = false;
    host.controller.retry();
    expect(host.controller.status).to.equal('pending');
    await settles(host, 2);
    expect(host.controller.status).to.equal('ready');
    expect(host.codes).to.deep.equal([]);
    expect(asked.length).to.equal(2);
  });

  it('drops a late answer to a question that is no longer asked', async () => {
    const [slow, quick] = [address(documentOf('slow')), address(documentOf('quick'))];
    const answer = gate();
    before = (url) => (url === slow ? answer.passed : Promise.resolve());
    const host = hostOf({src: slow});
    await waitUntil(() => asked.includes(slow));
    host.src = quick;
    host.requestUpdate();
    await settles(host);
    answer.open();
    await loadDataset(slow);
    await host.updateComplete;
    expect(host.controller.lookup?.dataset.title).to.equal('quick');
    expect(host.settled.length).to.equal(1);
  });

  /** An address that answers only to `abort`, and what became of the requests for it. */
  const silent = () => {
    const src = address(documentOf('silent'));
    const signals: AbortSignal[] = [];
    before = (_url, options) =>
      new Promise((_resolve, reject) => {
        const signal = options!.signal!;
        signals.push(signal);
        signal.addEventListener('abort', () => reject(signal.reason as Error));
      });
    return {src, signals};
  };

  it('is fetched without cookies', async () => {
    let credentials: string | undefined;
    before = (_url, options) => Promise.resolve(void (credentials = options?.credentials));
    await settles(hostOf({src: address(documentOf('plain'))}));
    expect(credentials).to.equal('omit');
  });

  it('is given up when nobody waits any more, not before', async () => {
    const {src, signals} = silent();
    const [one, two] = [hostOf({src}), hostOf({src})];
    await waitUntil(() => signals.length === 1);
    await aTimeout(20);
    one.remove();
    await aTimeout(20);
    expect(signals[0]?.aborted).to.equal(false);
    two.src = address(documentOf('instead'));
    two.requestUpdate();
    await waitUntil(() => signals[0]?.aborted);
    expect([one.settled, two.settled]).to.deep.equal([[], []]);
  });

  it('is not given up by a move in the page', async () => {
    const {src, signals} = silent();
    const host = hostOf({src});
    await waitUntil(() => signals.length === 1);
    await aTimeout(20);
    const elsewhere = document.createElement('div');
    place(elsewhere).append(host);
    await aTimeout(50);
    expect(signals.map(({aborted}) => aborted)).to.deep.equal([false]);
  });

  it('is asked for again by an element that left before the answer and comes back', async () => {
    const {src, signals} = silent();
    const host = hostOf({src});
    await waitUntil(() => signals.length === 1);
    host.remove();
    await waitUntil(() => signals[0]?.aborted);
    before = () => Promise.resolve();
    place(host);
    await settles(host);
    expect(host.controller.status).to.equal('ready');
    expect(asked.length).to.equal(2);
  });

  it('fails after ten seconds without an answer', async () => {
    const {src} = silent();
    const {setTimeout: original} = window;
    window.setTimeout = ((run: () => void, delay?: number) =>
      original(run, delay === 10_000 ? 30 : delay)) as typeof setTimeout;
    try {
      const host = hostOf({src});
      await settles(host);
      expect(host.settled[0]?.[0]?.found).to.equal('no answer within 10 seconds');
    } finally {
      window.setTimeout = original;
    }
  });

  it('comes by itself when the network is back, but not to an element that has left', async () => {
    before = () => Promise.reject(new TypeError('Failed to fetch'));
    const [host, gone] = [hostOf({src: address(documentOf('online'))}), hostOf({src: address(documentOf('gone'))})];
    await Promise.all([settles(host), settles(gone)]);
    gone.remove();
    before = () => Promise.resolve();
    dispatchEvent(new Event('online'));
    expect(host.controller.status).to.equal('pending');
    await settles(host, 2);
    expect(host.controller.status).to.equal('ready');
    dispatchEvent(new Event('online'));
    await aTimeout(20);
    expect(asked.length).to.equal(3);
    expect(gone.controller.status).to.equal('failed');
  });

  for (const [name, text, type] of [
    ['the module that `build` writes', `export default ${documentOf('module')};\n`, 'text/javascript'],
    [
      'such a module on a host that does not know its type',
      `\n export  default\n${documentOf('module')}`,
      'text/plain',
    ],
    ['a document with a byte order mark and line ends of Windows', `\uFEFF${documentOf('module')}\r\n`, 'text/json'],
  ] as const)
    it(`is read from ${name}`, async () => {
      const host = hostOf({src: address(text, type)});
      await settles(host);
      expect(host.codes).to.deep.equal([]);
      expect(host.controller.lookup?.dataset.title).to.equal('module');
    });

  for (const [name, code] of [
    ['runs', 'globalThis.hasRun = true; export default {}'],
    ['runs inside its data', 'export default {"id": (globalThis.hasRun = true)}'],
    ['throws', 'throw new Error("no"); export default {}'],
    ['never ends', 'while (true); export default {}'],
    ['waits for ever', 'await new Promise(() => {}); export default {}'],
    ['exports something else', 'export const data = {}'],
    ['imports', 'import "/evil.js"; export default {}'],
    ['is none', '<!doctype html>'],
  ] as const)
    it(`is never code: a script that ${name} is refused, not run`, async () => {
      const host = hostOf({src: address(code, 'text/javascript')});
      await settles(host);
      expect(host.settled[0]?.[0]?.found).to.match(/^a script that is more/);
      expect('hasRun' in globalThis).to.equal(false);
    });

  it('is not asked for again by an update that changes neither', async () => {
    const host = hostOf({src: address(documentOf('once'))});
    await settles(host);
    host.requestUpdate();
    await host.updateComplete;
    host.remove();
    place(host);
    await host.updateComplete;
    expect(asked.length).to.equal(1);
    expect(host.settled.length).to.equal(1);
  });

  it('waits for what the element prepares', async () => {
    const prepared = gate();
    const host = new Host();
    host.data = smallDataset();
    host.prepare = () => prepared.passed;
    place(host);
    await host.updateComplete;
    await loadDataset(address(documentOf('meanwhile')));
    expect(host.controller.status).to.equal('pending');
    prepared.open();
    await settles(host);
    expect(host.controller.status).to.equal('ready');
  });
});
