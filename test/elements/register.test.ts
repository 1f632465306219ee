import {expect} from '@open-wc/testing';
import {register} from '../../src/bundles/register.js';

const elementOf = (version?: string) =>
  class extends HTMLElement {
    static readonly version = version;
  };

describe('register', () => {
  const warnings: string[] = [];
  const warn = console.warn;
  before(() => {
    console.warn = (message: string) => warnings.push(message);
  });
  after(() => {
    console.warn = warn;
  });

  it('defines an element that nobody has defined', () => {
    const element = elementOf('1.0.0');
    register('x-first', element);
    expect(customElements.get('x-first')).to.equal(element);
    expect(warnings).to.deep.equal([]);
  });

  it('says nothing when the same class comes again', () => {
    register('x-first', customElements.get('x-first') ?? elementOf());
    expect(warnings).to.deep.equal([]);
  });

  it('keeps the first copy and names both versions, once for all its elements', () => {
    const first = customElements.get('x-first');
    register('x-first', elementOf('2.0.0'));
    register('x-first', elementOf('2.0.0'));
    expect(customElements.get('x-first')).to.equal(first);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('2.0.0').and.to.include('1.0.0').and.to.include('<x-first>');
  });
});
