import {aTimeout, expect, nextFrame, waitUntil} from '@open-wc/testing';
import {NearController} from '../../src/controllers/near-controller.js';
import {BareHost, clearPlaced, define, place} from './bare-host.js';

class Host extends BareHost {
  near = new NearController(this);
}
define(Host);

/** A block `windows` heights of the window below the top of the page. */
const hostAt = (windows: number) => {
  const host = new Host();
  Object.assign(host.style, {
    position: 'absolute',
    display: 'block',
    width: '100px',
    height: '50px',
    insetBlockStart: `${windows * innerHeight}px`,
  });
  return place(host);
};
/** So many far ones that none of them begins of itself. */
const crowd = () => Array.from({length: 13}, (_, i) => hostAt(20 + i));
const settled = async () => {
  await nextFrame();
  await nextFrame();
  await aTimeout(20);
};

describe('NearController', () => {
  // WebKit may run a page before its window has a size.
  before(() => waitUntil(() => innerHeight > 0));
  afterEach(() => {
    clearPlaced();
    scrollTo(0, 0);
  });

  it('is near before the first frame in the window and up to a window below it', async () => {
    const [seen, next] = [hostAt(0.2), hostAt(1.5)];
    await Promise.resolve();
    expect([seen.near.isNear, next.near.isNear]).to.deep.equal([true, true]);
  });

  it('farther away it waits until the reader comes near, then stays near', async () => {
    const [far] = [hostAt(5), crowd()];
    await settled();
    expect(far.near.isNear).to.equal(false);
    const {updates} = far;
    scrollTo(0, 3.5 * innerHeight);
    await waitUntil(() => far.near.isNear);
    await far.updateComplete;
    expect(far.updates).to.equal(updates + 1);
    scrollTo(0, 0);
    await settled();
    far.remove();
    place(far);
    expect(far.near.isNear).to.equal(true);
  });

  it('begins when the page is idle where only a few are far away; of many none does', async () => {
    const many = crowd();
    await settled();
    await aTimeout(100);
    expect(many.some(({near}) => near.isNear)).to.equal(false);
    clearPlaced();
    const few = [hostAt(8), hostAt(9)];
    await waitUntil(() => few.every(({near}) => near.isNear));
  });

  it('waits while it is hidden', async () => {
    const hidden = hostAt(0);
    hidden.style.display = 'none';
    await settled();
    expect(hidden.near.isNear).to.equal(false);
    hidden.style.display = 'block';
    await waitUntil(() => hidden.near.isNear);
  });

  it('begins at once when the page is printed, or when it is told to', async () => {
    const [printed, told] = [hostAt(6), hostAt(6), crowd()];
    await settled();
    told.near.begin();
    expect([printed.near.isNear, told.near.isNear]).to.deep.equal([false, true]);
    dispatchEvent(new Event('beforeprint'));
    expect(printed.near.isNear).to.equal(true);
  });

  it('watches nobody who has left the page', async () => {
    const [far] = [hostAt(5), crowd()];
    await settled();
    far.remove();
    scrollTo(0, 4 * innerHeight);
    dispatchEvent(new Event('beforeprint'));
    await settled();
    expect(far.near.isNear).to.equal(false);
  });
});
