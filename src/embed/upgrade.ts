/**
 * A CMS that strips unknown tags lets `<div data-corridor="map" data-focus="brest">` through: each gets the element that
 * it stands for, with its other `data-*` as attributes and its content as what a reader without script sees. Only what
 * is defined is touched.
 */
export function upgrade(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-corridor]')) {
    const tag = `corridor-${place.dataset.corridor}`;
    if (!customElements.get(tag)) continue;
    const element = document.createElement(tag);
    for (const {name, value} of place.attributes)
      if (name.startsWith('data-')) element.setAttribute(name.slice(5), value);
    element.removeAttribute('corridor');
    // Before the element comes: Chromium lays out a place that is kept by both as if neither kept it.
    place.removeAttribute('data-corridor');
    element.append(...place.childNodes);
    place.append(element);
  }
}
