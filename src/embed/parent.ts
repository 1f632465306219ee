/**
 * For the page around frames of ours, `<iframe data-corridor-frame>`: gives a frame the height that it asks for where its
 * own is less, and hands `#corridor=<id>` in the address on. A message counts only if it comes from the very frame, and
 * from the origin that this frame has: a sandboxed one has none, which reads "null".
 */
const frames = () => document.querySelectorAll<HTMLIFrameElement>('iframe[data-corridor-frame]');

const originOf = ({sandbox, src}: HTMLIFrameElement): string =>
  sandbox.length && !sandbox.contains('allow-same-origin') ? 'null' : new URL(src).origin;

function heightIn(data: unknown): number {
  if (typeof data !== 'object' || data === null || !('type' in data) || !('height' in data)) return 0;
  const {type, height} = data;
  return type === 'corridor-height' && typeof height === 'number' && height > 0 ? Math.min(height, 20_000) : 0;
}

/** Those that have spoken, and so can be spoken to. */
const live = new Set<HTMLIFrameElement>();

/** Without an entry in the history of its own: the back button belongs to the page. */
function handOn(frame: HTMLIFrameElement): void {
  const [hash] = /^#corridor=[a-z0-9-]+$/.exec(location.hash) ?? [];
  if (hash) frame.contentWindow?.location.replace(frame.src.replace(/#.*|$/, hash));
}

addEventListener('message', ({source, origin, data}) => {
  const height = heightIn(data);
  for (const frame of frames())
    if (height && source === frame.contentWindow && origin === originOf(frame)) {
      frame.style.minHeight = `${height}px`;
      if (!live.has(frame)) handOn(frame);
      live.add(frame);
    }
});

addEventListener('hashchange', () => live.forEach(handOn));
// A frame that spoke before anyone listened speaks again. It may have no origin, so this goes to any, and says nothing.
for (const frame of frames()) frame.contentWindow?.postMessage('corridor-hello', '*');
