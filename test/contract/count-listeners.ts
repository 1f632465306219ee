/** Listeners on document and window that were added and not taken away again; some take the method from the prototype. */
export function countListeners() {
  const {prototype} = EventTarget;
  const {addEventListener, removeEventListener} = prototype;
  const heard = new Map<unknown, Set<string>>();
  const name = (target: unknown, type: string) => `${target === document ? 'document' : 'window'} ${type}`;
  Object.assign(prototype, {
    addEventListener(this: EventTarget | undefined, ...input: Parameters<typeof addEventListener>) {
      const [type, listener] = input;
      if (this === document || this === window || !this)
        heard.set(listener, (heard.get(listener) ?? new Set()).add(name(this, type)));
      addEventListener.apply(this ?? window, input);
    },
    removeEventListener(this: EventTarget | undefined, ...input: Parameters<typeof removeEventListener>) {
      heard.get(input[1])?.delete(name(this, input[0]));
      removeEventListener.apply(this ?? window, input);
    },
  });
  return {
    left: () => [...heard.values()].flatMap((names) => [...names]),
    stop: () => Object.assign(prototype, {addEventListener, removeEventListener}),
  };
}
