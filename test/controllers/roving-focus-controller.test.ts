import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {RovingFocusController} from '../../src/controllers/roving-focus-controller.js';
import {BareHost, clearPlaced, define, place} from './bare-host.js';

class Host extends BareHost {
  ids: string[] = ['a', 'b', 'c', 'd'];
  direction: 'ltr' | 'rtl' = 'ltr';
  /** Keys that were left to the page. */
  left: string[] = [];
  roving = new RovingFocusController(
    this,
    () => this.ids,
    (id) => this.item(id),
  );

  override connectedCallback() {
    super.connectedCallback();
    this.addEventListener('keydown', (event) => {
      this.roving.handleKeyDown(event, this.direction);
      if (!event.defaultPrevented) this.left.push(event.key);
    });
  }

  item(id: string) {
    return this.items.find(({dataset}) => dataset.id === id);
  }

  get items() {
    return [...this.renderRoot.children] as HTMLElement[];
  }

  /** One button for each id, as a template would draw it. */
  protected override updated() {
    super.updated();
    for (const old of this.items) if (!this.ids.includes(old.dataset.id ?? '')) old.remove();
    for (const id of this.ids) {
      const button = this.item(id) ?? document.createElement('button');
      button.dataset.id = id;
      button.tabIndex = this.roving.tabIndex(id);
      if (!button.isConnected) this.renderRoot.append(button);
    }
  }
}
define(Host);

const focused = () => (document.activeElement?.shadowRoot?.activeElement as HTMLElement | null | undefined)?.dataset.id;
const press = async (host: Host, ...keys: string[]) => {
  for (const key of keys) {
    const [last, ...modifiers] = key.split('+').reverse();
    for (const modifier of modifiers) await sendKeys({down: modifier});
    await sendKeys({press: last!});
    for (const modifier of modifiers) await sendKeys({up: modifier});
    await host.updateComplete;
    await Promise.resolve();
  }
  return focused();
};
const drawn = async () => {
  const host = place(new Host());
  await host.updateComplete;
  await press(host, 'Tab');
  return host;
};

describe('RovingFocusController', () => {
  afterEach(clearPlaced);

  it('makes one tab stop of many items: the first, then the one that was reached last', async () => {
    const host = await drawn();
    expect(focused()).to.equal('a');
    expect(await press(host, 'ArrowRight', 'ArrowRight')).to.equal('c');
    expect(host.items.map((item) => item.tabIndex)).to.deep.equal([-1, -1, 0, -1]);
    // Beyond the page each browser does its own with the focus.
    const next = document.createElement('button');
    host.after(next);
    await press(host, 'Tab');
    expect(document.activeElement).to.equal(next);
    expect(await press(host, 'Shift+Tab')).to.equal('c');
    next.remove();
  });

  it('goes forwards and backwards with all four arrows and stops at the ends', async () => {
    const host = await drawn();
    expect(await press(host, 'ArrowDown')).to.equal('b');
    expect(await press(host, 'ArrowRight')).to.equal('c');
    expect(await press(host, 'ArrowUp')).to.equal('b');
    expect(await press(host, 'ArrowLeft', 'ArrowLeft', 'ArrowLeft')).to.equal('a');
    expect(await press(host, 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight')).to.equal('d');
  });

  it('gives the focus at once, so that a key pressed before the host is drawn goes on from there', async () => {
    const host = await drawn();
    const next = document.createElement('button');
    host.after(next);
    const arrow = new KeyboardEvent('keydown', {key: 'ArrowRight', bubbles: true, composed: true, cancelable: true});
    host.item('a')!.dispatchEvent(arrow);
    expect(focused()).to.equal('b');
    next.focus();
    await host.updateComplete;
    await Promise.resolve();
    expect(document.activeElement).to.equal(next);
    next.remove();
  });

  it('jumps with Home and End', async () => {
    const host = await drawn();
    expect(await press(host, 'End')).to.equal('d');
    expect(await press(host, 'Home')).to.equal('a');
  });

  it('turns left and right round in right-to-left text, but not up and down', async () => {
    const host = await drawn();
    host.direction = 'rtl';
    expect(await press(host, 'ArrowLeft')).to.equal('b');
    expect(await press(host, 'ArrowDown')).to.equal('c');
    expect(await press(host, 'ArrowRight')).to.equal('b');
    expect(await press(host, 'End')).to.equal('d');
  });

  it('leaves keys with a modifier, and all others, to the page', async () => {
    const host = await drawn();
    for (const key of ['Control+ArrowRight', 'Alt+ArrowDown', 'Shift+ArrowRight', 'Meta+End', 'x', 'Enter', 'Escape'])
      await press(host, key);
    expect(focused()).to.equal('a');
    expect(host.left).to.include.members(['ArrowRight', 'ArrowDown', 'End', 'x', 'Enter', 'Escape']);
    host.left = [];
    await press(host, 'ArrowRight', 'Home');
    expect(host.left).to.deep.equal([]);
  });

  it('falls back to the first item when the current one has gone', async () => {
    const host = await drawn();
    await press(host, 'End');
    host.ids = ['a', 'b'];
    host.requestUpdate();
    await host.updateComplete;
    expect(host.roving.current).to.equal('a');
    expect(host.items.map((item) => item.tabIndex)).to.deep.equal([0, -1]);
  });

  it('lives without any item', () => {
    const host = place(new Host());
    host.ids = [];
    host.roving.handleKeyDown(new KeyboardEvent('keydown', {key: 'End'}));
    expect(host.roving.current).to.equal('');
  });

  it('asks for an update only when the current item changes', async () => {
    const host = await drawn();
    const {updates} = host;
    host.roving.current = 'b';
    await host.updateComplete;
    host.roving.current = 'b';
    await host.updateComplete;
    expect(host.updates).to.equal(updates + 1);
    expect(host.isUpdatePending).to.equal(false);
    expect(host.items[1]?.tabIndex).to.equal(0);
  });
});
