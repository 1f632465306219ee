/* global document, performance, requestAnimationFrame, MessageChannel, PerformanceObserver */
// Put into every page before its own scripts. `globalThis.benchReady` is the page's own word for "all is drawn".
const seen = (globalThis.benchSeen = {tasks: [], shift: 0, paint: undefined, complete: undefined});

const observe = (type, take) =>
  new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({type, buffered: true});
observe('longtask', ({startTime, duration}) => seen.tasks.push([startTime, duration]));
observe('layout-shift', ({value, hadRecentInput}) => (seen.shift += hadRecentInput ? 0 : value));
observe('paint', ({name, startTime}) => name === 'first-contentful-paint' && (seen.paint = startTime));

/** A message sent within a frame arrives when the frame has been painted. */
function afterPaint(then) {
  const {port1, port2} = new MessageChannel();
  port1.onmessage = then;
  port2.postMessage(0);
}

function look() {
  if (document.readyState !== 'loading' && globalThis.benchReady?.())
    afterPaint(() => (seen.complete = performance.now()));
  else requestAnimationFrame(look);
}
requestAnimationFrame(look);

const countIn = (root) => {
  let count = 0;
  for (const element of root.querySelectorAll('*')) count += 1 + (element.shadowRoot ? countIn(element.shadowRoot) : 0);
  return count;
};
globalThis.benchNodes = () => countIn(document);
