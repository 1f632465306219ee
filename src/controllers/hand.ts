/** What a hand does to a picture that may become a map; a wheel with a key held would zoom the page instead. */
const signs = ['pointerdown', 'pointermove', 'touchmove', 'touchend', 'wheel'];

/** Hears a hand on the pictures of a map within `root`, as long as they live, on the page or taken off it. */
export function hearHand(root: ShadowRoot, hear: (event: Event) => void): void {
  if (root.host.getAttribute('interactive') === 'never') return;
  const heard = (event: Event) => {
    const {ctrlKey, metaKey} = event as WheelEvent;
    if (event.type === 'wheel' && (ctrlKey || metaKey)) event.preventDefault();
    hear(event);
  };
  for (const picture of root.querySelectorAll('.picture'))
    for (const type of signs) picture.addEventListener(type, heard, {passive: type !== 'wheel'});
}

/** The same event, to be said again. */
export function again(event: Event): Event {
  // Firefox tells lines in place of pixels to whom asks for the unit first, as a copy does.
  Reflect.get(event, 'deltaY');
  return new (event.constructor as typeof Event)(event.type, event);
}
