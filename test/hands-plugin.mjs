/** Real input that `@web/test-runner-commands` does not have: the wheel, a double click and a finger. */
const deeds = {
  wheel: async (page, {position: [x, y], deltaY, key}) => {
    await page.mouse.move(x, y);
    if (key) await page.keyboard.down(key);
    await page.mouse.wheel({deltaY});
    if (key) await page.keyboard.up(key);
  },
  'double-click': (page, {position: [x, y]}) => page.mouse.click(x, y, {count: 2}),
  tap: (page, {position: [x, y]}) => page.touchscreen.tap(x, y),
};

export const handsPlugin = {
  name: 'hands',
  async executeCommand({command, payload, session}) {
    const deed = Object.hasOwn(deeds, command) ? deeds[command] : undefined;
    if (!deed) return undefined;
    if (session.browser.type !== 'puppeteer') throw new Error(`No ${command} through this engine’s driver.`);
    await deed(session.browser.getPage(session.id), payload);
    return true;
  },
};
