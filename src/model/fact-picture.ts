/** A card as a picture to share: one SVG that needs nothing but itself, with its source and credit in it. */
import type {Plot, Span} from './fact-plot.js';
import type {FactScene} from './fact-scene.js';
import {textWidth} from './text-width.js';
import {wrapped} from './wrapped.js';

/** Sizes in pixels: as links are shown, and square. */
export const pictureShapes = {wide: {width: 1200, height: 630}, square: {width: 1200, height: 1200}} as const;
export type PictureShape = keyof typeof pictureShapes;

/** Colours and font as CSS writes them. */
export interface PictureLook {
  readonly ground: string;
  readonly ink: string;
  readonly muted: string;
  readonly quiet: string;
  readonly accent: string;
  readonly otherLine: string;
  readonly font: string;
}

export interface PictureWords {
  /** Who says so, as of when; in one or two lines at the foot. */
  readonly trust: string;
  /** Dataset and licence. */
  readonly credit: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

const margin = 64;
/** Of the size of the big figure. */
const smallWords = 0.4;
const signs: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
/** XML has no way to write most control characters. */
const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const escaped = (text: string) => text.replace(forbidden, '').replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Draws from the top down; `y` is where the next piece begins. */
class Column {
  readonly drawn: string[] = [];
  y: number;
  readonly #width: number;
  readonly #isTurned: boolean;

  constructor(y: number, width: number, isTurned: boolean) {
    this.y = y;
    this.#width = width;
    this.#isTurned = isTurned;
  }

  /** One line of text; `from` is how far it begins from the start of the line. */
  line(text: string, size: number, fill: string, weight = 400, from = 0, lineHeight = 1.35) {
    this.y += size * lineHeight;
    this.text(text, size, fill, weight, from);
  }

  text(text: string, size: number, fill: string, weight = 400, from = 0, isAtEnd = false) {
    this.#write(text, escaped(text), size, fill, weight, from, size * 0.25, isAtEnd);
  }

  /** One line of bold pieces, each in a size of its own, of which `size` is the largest; the browser sets them side by side. */
  pieces(pieces: readonly (readonly [text: string, size: number])[], size: number, fill: string) {
    const spans = pieces.map(([text, own]) => `<tspan font-size="${Math.round(own)}">${escaped(text)}</tspan>`);
    const text = pieces.map(([piece]) => piece).join(' ');
    this.#write(text, spans.join(' '), size * smallWords, fill, 700, 0, size * 0.25);
  }

  /** `rise` is how far the letters stand above `y`. */
  #write(
    text: string,
    content: string,
    size: number,
    fill: string,
    weight: number,
    from: number,
    rise: number,
    isAtEnd = false,
  ) {
    const x = this.#isTurned ? margin + this.#width - from : margin + from;
    const y = Math.round(this.y - rise);
    // Words that run the other way keep their order, and stand at the same edge.
    const isForeign = this.#isTurned && !rightToLeft.test(text);
    const order = `${isForeign ? ' direction="ltr"' : ''}${isForeign !== isAtEnd ? ' text-anchor="end"' : ''}`;
    this.drawn.push(
      `<text x="${Math.round(x)}" y="${y}"${order} font-size="${Math.round(size)}" font-weight="${weight}" fill="${escaped(fill)}">${content}</text>`,
    );
  }

  /** A box over a share of the width. */
  box({from, to}: Span, height: number, fill: string, opacity = 1, room = 0) {
    const width = (this.#width - room) * (to - from);
    const start = (this.#width - room) * from;
    const x = this.#isTurned ? margin + this.#width - start - width : margin + start;
    this.drawn.push(
      `<rect x="${x.toFixed(1)}" y="${Math.round(this.y)}" width="${Math.max(1, width).toFixed(1)}" height="${height}" fill="${escaped(fill)}"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`,
    );
  }
}

function drawFigure(column: Column, {figure}: FactScene, size: number, width: number, {ink}: PictureLook) {
  if (!figure) return;
  const widthAt = (text: string, share: number) => textWidth(text, share, true);
  const {before, text, after} = figure;
  const gap = 0.2;
  const all = [before, after].map((words) => (words ? widthAt(words, smallWords) + gap : 0)).reduce((a, b) => a + b);
  const fitting = Math.min(size, width / (all + widthAt(text, 1)));
  column.y += fitting * 1.2;
  const pieces = [
    [before, fitting * smallWords],
    [text, fitting],
    [after, fitting * smallWords],
  ] as const;
  column.pieces(
    pieces.filter(([words]) => words),
    fitting,
    ink,
  );
}

function drawPlot(column: Column, plot: Plot, size: number, width: number, look: PictureLook) {
  if (plot.type === 'bars') {
    column.y += size * 0.3;
    // Bars keep two fifths of the width: what takes more than the rest is set smaller.
    const widest = Math.max(...plot.bars.map(({amount}) => textWidth(amount, 1, true)));
    const letters = Math.min(size, (width * 0.6 - 16) / widest);
    const room = widest * letters + 16;
    plot.bars.forEach(({label, amount, from, to}) => {
      for (const line of wrapped(label, size, width)) column.line(line, size, look.ink);
      column.y += size * 0.15;
      column.box({from, to}, size, to < 1 ? look.otherLine : look.accent, 1, room);
      column.y += size * 1.1;
      column.text(amount, letters, look.ink, 700, (width - room) * Math.max(to, plot.zero) + 12);
      column.y += size * 0.3;
    });
    for (const line of wrapped(plot.ratio, size * 0.75, width)) column.line(line, size * 0.75, look.muted);
    return;
  }
  column.y += size * 0.4;
  if (plot.type === 'band') {
    column.box(plot.whole, size, look.quiet);
    column.box(plot.band, size, look.accent);
  } else
    for (const {from, to, chosen, certainty} of plot.steps)
      column.box({from, to: to - (to - from) * 0.3}, size, chosen ? look.accent : look.otherLine, certainty);
  column.y += size;
  const ends = size * 0.75;
  column.line(plot.low, ends, look.muted);
  column.text(plot.high, ends, look.muted, 400, width, true);
}

function draw(scene: FactScene, shape: PictureShape, look: PictureLook, isTurned: boolean, scale: number): Column {
  const {width: whole, height} = pictureShapes[shape];
  const width = whole - 2 * margin;
  const column = new Column(margin + 24, width, isTurned);
  const size = (height > 1000 ? 60 : 36) * scale;
  for (const line of wrapped(scene.label, size, width)) column.line(line, size, look.muted);
  drawFigure(column, scene, size * 4.4, width, look);
  if (scene.plot) drawPlot(column, scene.plot, size, width, look);
  column.y += size * 0.6;
  const textSize = scene.spoken ? size * 1.1 : size * 1.5;
  for (const line of wrapped(scene.text, textSize, width, !scene.spoken))
    column.line(line, textSize, look.ink, scene.spoken ? 400 : 600);
  return column;
}

/** The picture as an SVG document. What is too long for it is set smaller until it fits. */
export function factPicture(scene: FactScene, shape: PictureShape, look: PictureLook, words: PictureWords): string {
  const {width, height} = pictureShapes[shape];
  const footSize = height > 1000 ? 36 : 25;
  const isTurned = words.dir === 'rtl';
  const foot = new Column(0, width - 2 * margin, isTurned);
  const lines = [words.trust, words.credit].flatMap((text) => wrapped(text, footSize, width - 2 * margin));
  foot.y = height - margin - lines.length * footSize * 1.35;
  const top = foot.y - 24;
  for (const line of lines) foot.line(line, footSize, look.muted);
  let scale = 1;
  let column = draw(scene, shape, look, isTurned, scale);
  while (column.y > top && scale > 0.3) column = draw(scene, shape, look, isTurned, (scale *= 0.92));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" lang="${escaped(words.lang)}" direction="${words.dir}" font-family="${escaped(look.font)}"><title>${escaped(scene.sentence)}</title><rect width="${width}" height="${height}" fill="${escaped(look.ground)}"/><rect x="${margin}" y="${margin}" width="${width - 2 * margin}" height="5" fill="${escaped(look.ink)}"/>${column.drawn.join('')}${foot.drawn.join('')}</svg>`;
}
