import {expect, waitUntil} from '@open-wc/testing';
import {SizeController} from '../../src/controllers/size-controller.js';
import {BareHost, clearPlaced, define, place} from './bare-host.js';

class Host extends BareHost {
  target: Element | null = null;
  size = new SizeController(this, () => this.target);
}
define(Host);

const boxOf = (width: number, height: number) => {
  const box = document.createElement('div');
  Object.assign(box.style, {width: `${width}px`, height: `${height}px`, fontSize: '20px'});
  return place(box);
};
const watching = async (target: Element | null) => {
  const host = new Host();
  host.target = target;
  place(host);
  await host.updateComplete;
  return host;
};

describe('SizeController', () => {
  afterEach(clearPlaced);

  it('knows the size in whole pixels, and that of the text, with the first update', async () => {
    const {size} = await watching(boxOf(320.7, 99.2));
    expect([size.width, size.height, size.em]).to.deep.equal([320, 99, 20]);
  });

  it('is zero until its target is there, then measured at once', async () => {
    const host = await watching(null);
    expect([host.size.width, host.size.height]).to.deep.equal([0, 0]);
    host.target = boxOf(200, 50);
    host.requestUpdate();
    await host.updateComplete;
    expect(host.size.width).to.equal(200);
  });

  it('follows its target and asks for one update', async () => {
    const box = boxOf(300, 100);
    const host = await watching(box);
    await host.updateComplete;
    const {updates} = host;
    box.style.width = '500px';
    await waitUntil(() => host.size.width === 500);
    await host.updateComplete;
    expect(host.updates).to.equal(updates + 1);
  });

  it('asks for no update for a change within a pixel', async () => {
    const box = boxOf(300, 100);
    const host = await watching(box);
    await host.updateComplete;
    const {updates} = host;
    const witness = new Promise((resolve) => new ResizeObserver(resolve).observe(box));
    box.style.width = '300.4px';
    await witness;
    await new Promise(requestAnimationFrame);
    expect([host.size.width, host.updates]).to.deep.equal([300, updates]);
  });

  it('keeps the last size while the target is hidden', async () => {
    const box = boxOf(300, 100);
    const host = await watching(box);
    box.style.display = 'none';
    const witness = new Promise((resolve) => new ResizeObserver(resolve).observe(box));
    await witness;
    expect(host.size.width).to.equal(300);
    box.style.display = '';
    box.style.width = '310px';
    await waitUntil(() => host.size.width === 310);
  });

  it('looks at another target when there is another one, and no longer at the first', async () => {
    const [first, second] = [boxOf(300, 100), boxOf(400, 100)];
    const host = await watching(first);
    host.target = second;
    host.requestUpdate();
    await host.updateComplete;
    expect(host.size.width).to.equal(400);
    first.style.width = '111px';
    second.style.width = '450px';
    await waitUntil(() => host.size.width === 450);
  });

  it('measures anew when it comes back to the page', async () => {
    const box = boxOf(300, 100);
    const host = await watching(box);
    host.remove();
    box.style.width = '250px';
    place(host);
    expect(host.size.width).to.equal(250);
    box.style.width = '260px';
    await waitUntil(() => host.size.width === 260);
  });
});
