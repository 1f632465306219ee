const pictures = new Set<Promise<unknown>>();

/** Says that a picture waits for this: whoever waits for idleness lets it go first. */
export function goesFirst<T>(picture: Promise<T>): Promise<T> {
  pictures.add(picture);
  void picture.finally(() => pictures.delete(picture));
  return picture;
}

/** Does it when the page has loaded, all pictures stand and there is nothing else to do, or two seconds later. */
export function whenIdle(act: () => void): void {
  const wait = () => {
    if (pictures.size) void Promise.race(pictures).finally(wait);
    else if ('requestIdleCallback' in globalThis) requestIdleCallback(act, {timeout: 2e3});
    else setTimeout(act, 500);
  };
  // On document the name of an image on the page may hide it.
  if (Reflect.get(Document.prototype, 'readyState', document) === 'complete') wait();
  else addEventListener('load', wait, {once: true});
}

let last = Promise.resolve();

/** The same one after the other, with time between them for the page. */
export function whenIdleInTurn(act: () => void): void {
  last = last.then(
    () =>
      new Promise((done) =>
        whenIdle(() => {
          done();
          act();
        }),
      ),
  );
}
