import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {Browser, Page} from 'playwright-core';

export interface Difference {
  /** Pixels that differ to the eye, of how many. */
  readonly pixels: number;
  readonly of: number;
  /** PNG of the difference, in base 64; empty where there is none. */
  readonly picture: string;
}

/** Kept at two fifths of their size: a stop or a label that has gone is seen, and some 200 pictures weigh 2.4 MB. */
const scale = 0.4;

/**
 * Colours are kept in steps of 24, so that what is the same differs by up to 12 in each channel: that is a threshold of
 * 0.05, and the rest is for the rounding of another processor. Seen is a line a fifth paler (0.1) and a hue beside the right
 * one (0.08); not seen is less than half a step, as a ground of #fffff5 for #fffefa.
 */
const [step, threshold] = [24, 0.07];

/** What happens to pictures, in a page, because the browser knows the formats: no further library is needed. */
const tools = `
const pixelsOf = async (address, scale = 1) => {
  const bitmap = await createImageBitmap(await (await fetch(address)).blob());
  const [width, height] = [bitmap.width, bitmap.height].map((length) => Math.ceil(length * scale));
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', {willReadFrequently: true});
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  return {canvas, context, image: context.getImageData(0, 0, width, height)};
};
const base64 = async (blob) => new Promise((done) => { const reader = new FileReader(); reader.onload = () => done(reader.result.split(',')[1]); reader.readAsDataURL(blob); });
/** The number of a colour whose channels are rounded to steps, for each pixel. */
const indexed = ({data}) => {
  const numbers = new Map(), pixels = new Uint8Array(data.length / 4), round = (value) => Math.min(255, Math.round(value / ${step}) * ${step});
  for (let i = 0; i < pixels.length; i++) {
    const colour = round(data[4 * i]) << 16 | round(data[4 * i + 1]) << 8 | round(data[4 * i + 2]);
    if (!numbers.has(colour)) numbers.set(colour, numbers.size);
    pixels[i] = numbers.get(colour);
  }
  if (numbers.size > 256) throw new Error('more than 256 colours: take wider steps and a higher threshold');
  return {colours: [...numbers.keys()], pixels};
};
const table = Array.from({length: 256}, (_, n) => { for (let i = 0; i < 8; i++) n = n & 1 ? 0xedb88320 ^ n >>> 1 : n >>> 1; return n >>> 0; });
const crc = (bytes) => { let sum = ~0; for (const byte of bytes) sum = table[(sum ^ byte) & 255] ^ sum >>> 8; return ~sum >>> 0; };
const number = (value) => [value >>> 24, value >>> 16 & 255, value >>> 8 & 255, value & 255];
const chunk = (type, content) => {
  const body = new Uint8Array([...new TextEncoder().encode(type), ...content]);
  return new Uint8Array([...number(content.length), ...body, ...number(crc(body))]);
};
/** A PNG with a palette, which a canvas does not make by itself. */
window.small = async (png) => {
  const {image} = await pixelsOf('data:image/png;base64,' + png, ${scale});
  const {width, height} = image, {colours, pixels} = indexed(image);
  const lines = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y++) lines.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const packed = await new Response(new Blob([lines]).stream().pipeThrough(new CompressionStream('deflate'))).arrayBuffer();
  return base64(new Blob([new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', [...number(width), ...number(height), 8, 3, 0, 0, 0]),
    chunk('PLTE', colours.flatMap((colour) => number(colour).slice(1))),
    chunk('IDAT', new Uint8Array(packed)), chunk('IEND', [])]));
};
/** Pictures side by side, each below its name and a rule, on a ground that is none of theirs. */
const sideBySide = async (panels) => {
  const gap = 16, top = 30;
  const width = panels.reduce((sum, {canvas}) => sum + Math.max(canvas.width, 230) + gap, gap);
  const sheet = new OffscreenCanvas(width, Math.max(...panels.map(({canvas}) => canvas.height)) + top + gap);
  const context = sheet.getContext('2d');
  context.fillStyle = '#8a8f98';
  context.fillRect(0, 0, sheet.width, sheet.height);
  context.fillStyle = '#fff';
  context.font = '600 14px sans-serif';
  let left = gap;
  for (const {name, canvas} of panels) {
    context.fillText(name, left, 20);
    context.drawImage(canvas, left, top);
    left += Math.max(canvas.width, 230) + gap;
  }
  return base64(await sheet.convertToBlob());
};
window.difference = async (png, old) => {
  const {default: pixelmatch} = await import('/pixelmatch.js');
  const [now, then] = await Promise.all([pixelsOf('data:image/png;base64,' + png, ${scale}), pixelsOf('data:image/png;base64,' + old)]);
  const panels = [{name: 'as it was', canvas: then.canvas}, {name: 'as it is', canvas: now.canvas}];
  const {width, height} = now.image;
  const of = width * height;
  if (width !== then.image.width || height !== then.image.height)
    return {pixels: of, of, picture: await sideBySide(panels)};
  const differs = new OffscreenCanvas(width, height), context = differs.getContext('2d');
  const shown = context.createImageData(width, height);
  const pixels = pixelmatch(now.image.data, then.image.data, shown.data, width, height, {threshold: ${threshold}});
  context.putImageData(shown, 0, 0);
  const name = pixels + ' of ' + of + ' pixels differ';
  return {pixels, of, picture: pixels ? await sideBySide([...panels, {name, canvas: differs}]) : ''};
};`;

/** A page that makes pictures small and finds how two differ. */
export class PicturePage {
  readonly #page: Page;
  readonly close: () => Promise<void>;

  private constructor(page: Page, close: () => Promise<void>) {
    this.#page = page;
    this.close = close;
  }

  static async open(browser: Browser): Promise<PicturePage> {
    const library = await readFile('node_modules/pixelmatch/index.js');
    const server = createServer((request, response) => {
      const isLibrary = request.url === '/pixelmatch.js';
      response.setHeader('content-type', isLibrary ? 'text/javascript' : 'text/html');
      response.end(isLibrary ? library : '<!doctype html><title>Pictures</title>');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.addScriptTag({content: tools});
    return new PicturePage(page, async () => {
      await page.close();
      server.close();
    });
  }

  /** The picture as a PNG of at most 256 colours. */
  async small(png: Buffer): Promise<Buffer> {
    const text = await this.#page.evaluate<string>(`small('${png.toString('base64')}')`);
    return Buffer.from(text, 'base64');
  }

  difference(png: Buffer, old: Buffer): Promise<Difference> {
    return this.#page.evaluate<Difference>(`difference('${png.toString('base64')}', '${old.toString('base64')}')`);
  }
}
