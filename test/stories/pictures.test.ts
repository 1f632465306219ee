import assert from 'node:assert/strict';
import {mkdir, mkdtemp, readFile, readdir, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {chromium, type Browser, type Page} from 'playwright-core';
import {quietFlags, unpackChromium} from '../../.tools/chromium.mjs';
import {settled} from '../host-page/promise.js';
import {openGallery, type Gallery} from './gallery.js';
import {PicturePage} from './picture-page.js';

const widths = [320, 760, 1200];
const folder = 'test/stories/pictures';
const isUpdate = !!process.env.UPDATE_PICTURES;

/**
 * Pixels that may differ. Browser, fonts and size are the same everywhere; two runs on one machine differ by none, busy or
 * not, and another processor may round a line to the next pixel. The smallest fault we care for is a stop that has gone: 6 to
 * 13 pixels at this size (a label is 16 to 72), so that fewer are let pass. What was let pass is told at the end.
 */
const tolerance = 4;

/** The same letters on every machine: from npm, not from the system. */
const fonts = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek']
  .flatMap((subset) => [400, 700].map((weight) => ({file: `noto-sans/files/noto-sans-${subset}`, subset, weight})))
  .concat(
    [400, 700].map((weight) => ({file: 'noto-sans-arabic/files/noto-sans-arabic-arabic', subset: 'arabic', weight})),
  );
const ranges: Readonly<Record<string, string>> = {
  latin:
    'U+0-FF,U+131,U+152-153,U+2BB-2BC,U+2C6,U+2DA,U+2DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext': 'U+100-130,U+132-151,U+154-2BA,U+1E00-1E9F,U+20A0-20AB,U+20AD-20C0',
  cyrillic: 'U+400-45F,U+490-491,U+4B0-4B1,U+2116',
  'cyrillic-ext': 'U+460-48F,U+492-4AF,U+4B2-52F',
  greek: 'U+370-3FF',
  arabic: 'U+600-6FF,U+750-77F,U+8A0-8FF,U+FB50-FDFF,U+FE70-FEFC',
};
const faces = fonts
  .map(
    ({file, subset, weight}) =>
      `@font-face { font-family: Pictures; font-weight: ${weight}; unicode-range: ${ranges[subset] ?? ''}; src: url(/node_modules/@fontsource/${file}-${weight}-normal.woff2) }`,
  )
  .join('');

let gallery: Gallery;
let browser: Browser;
let page: Page;
let pictures: PicturePage;

async function take(width: number): Promise<Buffer> {
  await page.setViewportSize({width, height: 900});
  await page.evaluate('document.fonts.ready');
  await settled(page);
  const height = await page.evaluate<number>('Math.min(3000, document.documentElement.scrollHeight)');
  await page.setViewportSize({width, height: Math.max(200, height)});
  await settled(page);
  return page.screenshot({animations: 'disabled', caret: 'hide'});
}

before(async () => {
  gallery = await openGallery();
  browser = await chromium.launch({
    executablePath: await unpackChromium(),
    args: [...quietFlags, '--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'],
  });
  page = await browser.newPage({reducedMotion: 'reduce', locale: 'en-GB', timezoneId: 'UTC'});
  pictures = await PicturePage.open(browser);
  await mkdir(folder, {recursive: true});
});

after(async () => {
  await pictures.close();
  await browser.close();
  gallery.close();
});

void test('every story looks as it did, at three widths', async (t) => {
  let shown = '';
  let noise = {pixels: 0, name: 'in none'};
  for (const story of gallery.stories)
    await t.test(story, async () => {
      await page.setViewportSize({width: widths.at(-1)!, height: 900});
      await gallery.show(page, story);
      await page.addStyleTag({content: `${faces} body { font-family: Pictures !important }`});
      for (const width of widths) {
        const name = `${story}-${width}.png`;
        const now = await take(width);
        if (isUpdate) {
          await writeFile(join(folder, name), await pictures.small(now));
          continue;
        }
        const then = await readFile(join(folder, name)).catch(() => assert.fail(`${name} is new: npm run pictures`));
        const {pixels, of, picture} = await pictures.difference(now, then);
        if (pixels <= tolerance) {
          if (pixels > noise.pixels) noise = {pixels, name};
          continue;
        }
        shown ||= await mkdtemp(join(tmpdir(), 'corridor-pictures-'));
        await writeFile(join(shown, name), Buffer.from(picture, 'base64'));
        assert.fail(`${name}: ${pixels} of ${of} pixels differ; see ${shown}, and npm run pictures where it is meant`);
      }
    });
  t.diagnostic(`the most that was let pass: ${noise.pixels} pixels, ${noise.name}`);
});

void test('no picture is left of a story that is gone', async () => {
  const known = new Set(gallery.stories.flatMap((story) => widths.map((width) => `${story}-${width}.png`)));
  const left = process.env.STORY ? [] : (await readdir(folder)).filter((name) => !known.has(name));
  if (isUpdate) await Promise.all(left.map((name) => rm(join(folder, name))));
  else assert.deepEqual(left, []);
});
