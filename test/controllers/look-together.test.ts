import {expect} from '@open-wc/testing';
import {lookTogether} from '../../src/controllers/look-together.js';

describe('lookTogether', () => {
  it('has all looks before the first change, once each, and before the next task', async () => {
    const done: string[] = [];
    for (const name of ['a', 'b', 'c'])
      lookTogether(() => {
        done.push(`look ${name}`);
        return name === 'b' ? undefined : () => done.push(`change ${name}`);
      });
    expect(done).to.deep.equal([]);
    await Promise.resolve();
    expect(done).to.deep.equal(['look a', 'look b', 'look c', 'change a', 'change c']);
  });

  it('takes up again what is asked while it changes things', async () => {
    const done: string[] = [];
    lookTogether(() => () => lookTogether(() => void done.push('later')));
    await Promise.resolve();
    await Promise.resolve();
    expect(done).to.deep.equal(['later']);
  });
});
