/** Whether a reader has opened something in what came with the page. */
export const isOpened = (nodes: readonly Node[]): boolean =>
  nodes.some((node) => node instanceof Element && node.querySelector('[open]'));

/**
 * Removes what came with the page now that the same stands behind it: what was open is open, what had the focus has it.
 * @param came The nodes that came with the page, first in `root`.
 */
export function takeOver(root: ShadowRoot, came: readonly ChildNode[]): void {
  const wasOpen = isOpened(came);
  const name = root.activeElement?.localName ?? '';
  const index = name ? [...root.querySelectorAll(name)].indexOf(root.activeElement!) : 0;
  for (const node of came) node.remove();
  if (wasOpen) root.querySelector('summary')?.click();
  if (name) root.querySelectorAll<HTMLElement>(name)[index]?.focus({preventScroll: true});
}
