interface VersionedElement extends CustomElementConstructor {
  readonly version?: string;
}

let warned = false;

/**
 * Registers an element and keeps whichever copy of the script came first. Where another copy holds the tag, one warning
 * per copy names both versions; nothing is thrown into the page.
 */
export function register(tag: string, element: VersionedElement): void {
  const present: VersionedElement | undefined = customElements.get(tag);
  if (!present) customElements.define(tag, element);
  if (!present || present === element || warned) return;
  warned = true;
  console.warn(
    `corridor-elements: version ${element.version ?? '?'} leaves <${tag}> to version ${present.version ?? '?'}, which came first. Load one script per page.`,
  );
}
