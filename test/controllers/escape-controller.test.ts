import {expect} from '@open-wc/testing';
import {EscapeController} from '../../src/controllers/escape-controller.js';
import {countListeners} from '../contract/count-listeners.js';
import {BareHost, clearPlaced, define, place} from './bare-host.js';

class Host extends BareHost {
  dismissed = 0;
  escape = new EscapeController(this, () => {
    this.dismissed++;
    this.escape.listen(false);
  });
}
define(Host);

describe('escape', () => {
  const press = (key: string) => document.body.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}));
  afterEach(clearPlaced);

  it('is heard wherever the focus is, while something is shown, and no other key', () => {
    const host = place(new Host());
    press('Escape');
    host.escape.listen(true);
    host.escape.listen(true);
    press('a');
    expect(host.dismissed).to.equal(0);
    press('Escape');
    press('Escape');
    expect(host.dismissed).to.equal(1);
  });

  it('is heard no more when the host has gone', () => {
    const counts = countListeners();
    const host = place(new Host());
    host.escape.listen(true);
    expect(counts.left()).to.deep.equal(['document keydown']);
    host.remove();
    expect(counts.left()).to.deep.equal([]);
    counts.stop();
  });
});
