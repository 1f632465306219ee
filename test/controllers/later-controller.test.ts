import {expect, waitUntil} from '@open-wc/testing';
import {LaterController} from '../../src/controllers/later-controller.js';
import {BareHost, clearPlaced, define, gate, place} from './bare-host.js';
import {idle} from '../fixtures/idle.js';

class Host extends BareHost {}
define(Host);

const laterOf = (load: () => Promise<string>) => {
  const host = place(new Host());
  const failures: unknown[] = [];
  let loads = 0;
  const later = new LaterController(
    host,
    () => {
      loads++;
      return load();
    },
    (error) => failures.push(error),
  );
  return {host, later, failures, loads: () => loads};
};

describe('LaterController', () => {
  afterEach(clearPlaced);

  it('brings nothing that nobody has planned or asked for', async () => {
    const {later, loads} = laterOf(() => Promise.resolve('here'));
    await idle();
    expect(later.value).to.equal(undefined);
    expect(loads()).to.equal(0);
  });

  it('brings what is planned when the page has nothing else to do, and tells its host', async () => {
    const {host, later, loads} = laterOf(() => Promise.resolve('here'));
    await host.updateComplete;
    const {updates} = host;
    later.plan();
    later.plan();
    expect(loads()).to.equal(0);
    await waitUntil(() => later.value === 'here');
    await host.updateComplete;
    expect(host.updates).to.equal(updates + 1);
    expect(loads()).to.equal(1);
  });

  it('brings it at once for one who acts, and does then what was asked meanwhile, in order', async () => {
    const door = gate();
    const {later, loads} = laterOf(() => door.passed.then(() => 'here'));
    const done: string[] = [];
    for (const wish of ['first', 'second', 'third']) later.run((value) => void done.push(`${wish} ${value}`));
    expect(loads()).to.equal(1);
    expect(done).to.deep.equal([]);
    door.open();
    await waitUntil(() => done.length === 3);
    expect(done).to.deep.equal(['first here', 'second here', 'third here']);
    later.run((value) => void done.push(`now ${value}`));
    expect(done.at(-1)).to.equal('now here');
    expect(loads()).to.equal(1);
  });

  it('says why it did not come, and the next wish tries again', async () => {
    let isOffline = true;
    const {later, failures, loads} = laterOf(() =>
      isOffline ? Promise.reject(new TypeError('offline')) : Promise.resolve('here'),
    );
    const done: string[] = [];
    later.run((value) => void done.push(`lost ${value}`));
    await waitUntil(() => failures.length === 1);
    expect(String(failures[0])).to.include('offline');
    isOffline = false;
    later.run((value) => void done.push(`wish ${value}`));
    await waitUntil(() => done.length);
    expect(done).to.deep.equal(['wish here']);
    expect(loads()).to.equal(2);
  });
});
