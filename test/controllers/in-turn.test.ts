import {expect} from '@open-wc/testing';
import {inTurn} from '../../src/controllers/in-turn.js';

/** The slice of the test before is over: WebKit may let a timer go before a message that was sent earlier. */
const nextSlice = () => new Promise<void>((done) => setTimeout(done, 50));
const busy = (ms: number) => {
  const end = performance.now() + ms;
  while (performance.now() < end);
};

describe('inTurn', () => {
  beforeEach(nextSlice);

  it('does it at once while there is time', () => {
    let isDone = false;
    expect(inTurn(() => (isDone = true))).to.equal(true);
    expect(isDone).to.equal(true);
  });

  it('leaves to later tasks what would take too long in one, in the order of asking', async () => {
    const done: number[] = [];
    const tasks = new Set<number>();
    let task = 0;
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      task++;
      if (done.length < 12) channel.port2.postMessage(0);
    };
    channel.port2.postMessage(0);
    const all = Array.from({length: 12}, (_, i) =>
      inTurn(() => {
        busy(6);
        done.push(i);
        tasks.add(task);
      }),
    );
    expect(done.length).to.be.lessThan(4);
    await all.at(-1);
    expect(done).to.deep.equal([...done.keys()]);
    expect(done.length).to.equal(12);
    expect(tasks.size).to.be.greaterThan(3);
    channel.port1.close();
  });

  it('hands on what it answers and what it throws, and goes on', async () => {
    busy(0);
    const first = inTurn(() => busy(20));
    const answer = inTurn(() => 7);
    const failure = inTurn(() => {
      throw new Error('no');
    });
    const last = inTurn(() => 'last');
    expect([first, answer].map((one) => one instanceof Promise)).to.deep.equal([false, true]);
    expect(await answer).to.equal(7);
    const said = await failure.catch((error: unknown) => String(error));
    expect(said).to.equal('Error: no');
    expect(await last).to.equal('last');
  });
});
