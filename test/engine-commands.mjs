/* global navigator, requestAnimationFrame */
/**
 * Stands in for `@web/test-runner-commands` in Firefox and WebKit, whose drivers emulate no media: they are started with
 * reduced motion and light colours, so that asking for these changes nothing, and other wishes fail by name.
 */
import * as commands from '/node_modules/@web/test-runner-commands/browser/commands.mjs';

export * from '/node_modules/@web/test-runner-commands/browser/commands.mjs';

const asStarted = {
  reducedMotion: ['reduce', 'no-preference'],
  colorScheme: ['light', 'no-preference'],
  media: ['screen'],
};

export async function emulateMedia(wishes) {
  for (const [feature, value] of Object.entries(wishes))
    if (!asStarted[feature]?.includes(value)) throw new Error(`No emulation of ${feature}: ${value} in this engine.`);
}

const isWebKit = !/Firefox|Chrome/.test(navigator.userAgent);
const codes = {
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};
const codeOf = (key) => codes[key] ?? key;
const held = new Set();

/** These drivers answer before the frame in which the page does what it was asked for. */
const painted = () =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));

/** WebKit's driver holds no key from one command to the next: what is held goes down together with the key. */
function pressed(keys) {
  if (!isWebKit || keys.type) return keys;
  if (keys.down) held.add(keys.down);
  else if (keys.up) held.delete(keys.up);
  else if (held.size) return {type: [...held, keys.press].map(codeOf).join('')};
  else return keys;
}

export async function sendKeys(keys) {
  const sent = pressed(keys);
  if (sent) await commands.sendKeys(sent);
  await painted();
}

/** After a middle click WebKit's driver loses the clicks of the pages that follow. */
export async function sendMouse(action) {
  if (isWebKit && action.button === 'middle') throw new Error('No middle button in this engine.');
  await commands.sendMouse(action);
  await painted();
}
