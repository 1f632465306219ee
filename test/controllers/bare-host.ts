import {ReactiveElement} from 'lit';

let count = 0;

/** Defines a class under a name of its own and says the name. */
export function define(element: CustomElementConstructor): string {
  const tag = `x-host-${++count}`;
  customElements.define(tag, element);
  return tag;
}

/** An element with nothing but what a controller adds; counts its updates. */
export class BareHost extends ReactiveElement {
  updates = 0;
  protected override updated() {
    this.updates++;
  }
}

/** Puts an element of the class on the page; `restore` takes all of them away. */
const placed: Element[] = [];
export function place<T extends Element>(element: T, parent: ParentNode = document.body): T {
  parent.append(element);
  placed.push(element);
  return element;
}
export function clearPlaced() {
  for (const element of placed.splice(0)) element.remove();
}

/** A promise and what fulfils it. */
export function gate() {
  let open!: () => void;
  const passed = new Promise<void>((resolve) => (open = resolve));
  return {passed, open};
}
