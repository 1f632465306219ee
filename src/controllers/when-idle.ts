/** Does it when the page has loaded and has nothing else to do, or two seconds later. */
export function whenIdle(act: () => void): void {
  const wait = () =>
    'requestIdleCallback' in globalThis ? requestIdleCallback(act, {timeout: 2e3}) : setTimeout(act, 500);
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, {once: true});
}
