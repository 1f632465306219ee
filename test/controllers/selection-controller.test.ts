import {expect} from '@open-wc/testing';
import {sendMouse, resetMouse} from '@web/test-runner-commands';
import {SelectionController} from '../../src/controllers/selection-controller.js';
import type {CorridorSelectEvent} from '../../src/controllers/events.js';
import {createLookup, type Lookup} from '../../src/dataset/index.js';
import {smallDataset} from '../dataset/small-dataset.js';
import {BareHost, clearPlaced, define, place} from './bare-host.js';

class Host extends BareHost {
  static override properties = {selected: {}};
  declare selected: string;
  lookup: Lookup | null = createLookup(smallDataset());
  effectiveGroup = 'small';
  controller: SelectionController;
  constructor() {
    super();
    this.selected = '';
    this.controller = new SelectionController(this);
  }
}
define(Host);

const hostIn = async (group = 'small', parent?: ParentNode) => {
  const host = new Host();
  host.effectiveGroup = group;
  place(host, parent);
  await host.updateComplete;
  return host;
};
/** What listeners added later have to say is heard first; then everyone follows. */
const told = () => new Promise<void>((resolve) => queueMicrotask(() => queueMicrotask(resolve)));
const address = () => location.hash;
const setAddress = (hash: string) => history.replaceState(null, '', location.pathname + location.search + hash);

type Choice = Event & Pick<CorridorSelectEvent, 'kind' | 'id' | 'group'>;
const foreign = (fields: Record<string, unknown>) =>
  Object.assign(new Event('corridor-select', {bubbles: true, composed: true, cancelable: true}), fields);

const link = (id: string, more: Record<string, string> = {}) => {
  const anchor = document.createElement('a');
  anchor.href = `#corridor=${id}`;
  anchor.dataset.corridorSelect = id;
  anchor.textContent = id;
  for (const [name, value] of Object.entries(more)) anchor.setAttribute(name, value);
  return place(anchor);
};

describe('SelectionController', () => {
  let heard: Choice[] = [];
  const hear = (event: Event) => heard.push(event as Choice);
  beforeEach(() => {
    heard = [];
    document.addEventListener('corridor-select', hear);
  });
  afterEach(() => {
    document.removeEventListener('corridor-select', hear);
    clearPlaced();
    setAddress('');
  });

  describe('a choice', () => {
    it('fires one event with kind, id and group that crosses shadow roots', async () => {
      const outer = place(document.createElement('div'));
      const host = await hostIn('small', outer.attachShadow({mode: 'closed'}));
      host.controller.choose('brest');
      expect(heard.map(({kind, id, group}) => [kind, id, group])).to.deep.equal([['place', 'brest', 'small']]);
      expect(heard[0]).to.include({bubbles: true, composed: true, cancelable: true});
    });

    it('is followed by everyone of the group and by nobody else', async () => {
      const [one, two, other] = [await hostIn(), await hostIn(), await hostIn('another')];
      one.controller.choose('minsk');
      await told();
      expect([one.selected, two.selected, other.selected]).to.deep.equal(['minsk', 'minsk', '']);
    });

    it('lights nothing before every listener has had its say, and nothing at all when one cancels', async () => {
      const host = await hostIn();
      const cancel = (event: Event) => {
        expect(host.selected).to.equal('');
        event.preventDefault();
      };
      document.addEventListener('corridor-select', cancel);
      host.controller.choose('minsk');
      await told();
      document.removeEventListener('corridor-select', cancel);
      expect(host.selected).to.equal('');
      expect(address()).to.equal('');
      host.controller.choose('minsk');
      await told();
      expect(host.selected).to.equal('minsk');
    });

    it('of an id that the dataset does not have fires nothing', async () => {
      const host = await hostIn();
      host.controller.choose('atlantis');
      expect(heard).to.deep.equal([]);
    });

    it('is none when the page sets `selected`: nothing is fired, nobody follows', async () => {
      const [one, two] = [await hostIn(), await hostIn()];
      one.selected = 'brest';
      await one.updateComplete;
      await told();
      expect(heard).to.deep.equal([]);
      expect(two.selected).to.equal('');
      expect(address()).to.equal('');
    });
  });

  describe('an event of another script', () => {
    it('is read by its fields, whatever its class', async () => {
      const host = await hostIn();
      document.body.dispatchEvent(foreign({kind: 'event', id: 'opening', group: 'small'}));
      await told();
      expect(host.selected).to.equal('opening');
    });

    it('without a group is followed by everyone who knows the id', async () => {
      const [one, other] = [await hostIn(), await hostIn('another')];
      document.body.dispatchEvent(foreign({id: 'orsha', group: ''}));
      await told();
      expect([one.selected, other.selected]).to.deep.equal(['orsha', 'orsha']);
    });

    it('of another group, an unknown id, or without an id changes nothing', async () => {
      const host = await hostIn();
      for (const fields of [{id: 'brest', group: 'another'}, {id: 'atlantis', group: 'small'}, {id: 7}, {}])
        document.body.dispatchEvent(foreign(fields));
      await told();
      expect(host.selected).to.equal('');
    });

    it('does not put an id into the address that nobody here knows', async () => {
      await hostIn();
      document.body.dispatchEvent(foreign({id: 'not an id', group: 'small'}));
      await told();
      expect(address()).to.equal('');
    });
  });

  describe('an element that arrives late', () => {
    it('takes the selection that its group has by now', async () => {
      const early = await hostIn();
      early.controller.choose('brest');
      await told();
      setAddress('');
      expect((await hostIn()).selected).to.equal('brest');
      expect((await hostIn('another')).selected).to.equal('');
    });

    it('takes it when it comes back to the page, too', async () => {
      const [stays, moves] = [await hostIn(), await hostIn()];
      moves.remove();
      stays.controller.choose('orsha');
      await told();
      setAddress('');
      expect(moves.selected).to.equal('');
      place(moves);
      await moves.updateComplete;
      expect(moves.selected).to.equal('orsha');
    });

    it('takes it when its dataset comes, not before', async () => {
      const early = await hostIn();
      early.controller.choose('brest');
      await told();
      setAddress('');
      const late = new Host();
      const {lookup} = late;
      late.lookup = null;
      place(late);
      await late.updateComplete;
      expect(late.selected).to.equal('');
      late.lookup = lookup;
      late.requestUpdate();
      await late.updateComplete;
      expect(late.selected).to.equal('brest');
    });
  });

  describe('a link in the text', () => {
    it('selects, and the page goes nowhere', async () => {
      const host = await hostIn();
      const {length} = history;
      link('minsk').click();
      await told();
      expect(host.selected).to.equal('minsk');
      expect(heard[0]).to.include({kind: 'place', id: 'minsk', group: ''});
      expect(history.length).to.equal(length);
    });

    it('selects by what stands inside it, and in its own group alone', async () => {
      const [one, other] = [await hostIn(), await hostIn('another')];
      const anchor = link('minsk', {'data-corridor-group': 'another'});
      const inside = document.createElement('em');
      anchor.append(inside);
      inside.click();
      await told();
      expect([one.selected, other.selected]).to.deep.equal(['', 'minsk']);
    });

    for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])
      it(`is left to the browser with ${key}`, async () => {
        const host = await hostIn();
        const event = new MouseEvent('click', {bubbles: true, composed: true, cancelable: true, [key]: true});
        let isPrevented = true;
        const stop = (late: Event) => {
          isPrevented = late.defaultPrevented;
          late.preventDefault();
        };
        window.addEventListener('click', stop, {once: true});
        link('minsk').dispatchEvent(event);
        await told();
        expect(isPrevented).to.equal(false);
        expect(host.selected).to.equal('');
      });

    it('is left to the browser with the middle button', async () => {
      const host = await hostIn();
      const {x, y} = link('minsk').getBoundingClientRect();
      const stop = (event: Event) => event.preventDefault();
      window.addEventListener('auxclick', stop, {once: true});
      await sendMouse({type: 'click', position: [Math.ceil(x) + 2, Math.ceil(y) + 2], button: 'middle'});
      await resetMouse();
      expect(host.selected).to.equal('');
    });

    it('is left to the page when its id is unknown or the page has dealt with it', async () => {
      const host = await hostIn();
      let isPrevented = true;
      const stop = (event: Event) => {
        isPrevented = event.defaultPrevented;
        event.preventDefault();
      };
      window.addEventListener('click', stop, {once: true});
      link('atlantis').click();
      expect(isPrevented).to.equal(false);
      const anchor = link('minsk');
      anchor.addEventListener('click', (event) => event.preventDefault());
      anchor.click();
      await told();
      expect(host.selected).to.equal('');
    });
  });

  describe('the address', () => {
    it('holds the choice; the back button does not fill up', async () => {
      const host = await hostIn();
      const {length} = history;
      for (const id of ['brest', 'minsk', 'orsha']) {
        host.controller.choose(id);
        await told();
        expect(address()).to.equal(`#corridor=${id}`);
      }
      expect(history.length).to.equal(length);
    });

    it('keeps what the page has stored in its history', async () => {
      history.replaceState({page: 7}, '');
      const host = await hostIn();
      host.controller.choose('brest');
      await told();
      expect(history.state).to.deep.equal({page: 7});
    });

    it('restores the choice when the element comes', async () => {
      setAddress('#corridor=orsha');
      expect((await hostIn()).selected).to.equal('orsha');
      expect(heard).to.deep.equal([]);
    });

    it('with an unknown id selects nothing', async () => {
      setAddress('#corridor=atlantis');
      expect((await hostIn()).selected).to.equal('');
    });

    it('is followed when it changes', async () => {
      const host = await hostIn();
      const changed = new Promise((resolve) => window.addEventListener('hashchange', resolve, {once: true}));
      location.hash = '#corridor=minsk';
      await changed;
      expect(host.selected).to.equal('minsk');
    });

    it('is left alone while it holds another anchor of the page', async () => {
      setAddress('#comments');
      const host = await hostIn();
      host.controller.choose('brest');
      await told();
      expect(host.selected).to.equal('brest');
      expect(address()).to.equal('#comments');
    });
  });

  it('listens once for all elements and to nothing after the last one has gone', async () => {
    const counts = new Map<string, number>();
    const methods = EventTarget.prototype;
    const {addEventListener, removeEventListener} = methods;
    const count = (target: EventTarget, type: string, by: number) => {
      if (target === document || target === window) counts.set(type, (counts.get(type) ?? 0) + by);
    };
    Object.assign(methods, {
      addEventListener(this: EventTarget, ...input: Parameters<typeof addEventListener>) {
        count(this, input[0], 1);
        addEventListener.apply(this, input);
      },
      removeEventListener(this: EventTarget, ...input: Parameters<typeof removeEventListener>) {
        count(this, input[0], -1);
        removeEventListener.apply(this, input);
      },
    });
    try {
      const hosts = [await hostIn(), await hostIn(), await hostIn()];
      expect([...counts.values()].every((count) => count === 1)).to.equal(true);
      expect(counts.size).to.be.greaterThan(2);
      for (const host of hosts) host.remove();
      expect([...counts.values()].filter(Boolean)).to.deep.equal([]);
    } finally {
      Object.assign(methods, {addEventListener, removeEventListener});
    }
    document.body.dispatchEvent(foreign({id: 'brest', group: 'small'}));
    await told();
    expect(address()).to.equal('');
  });
});
