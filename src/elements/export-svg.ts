import {wrapped} from '../model/wrapped.js';
import type {ExportNote} from './export-notes.js';

/** What of a style a picture needs to look the same outside the page. */
const properties = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'vector-effect',
  'paint-order',
  'opacity',
] as const;
const textProperties = [
  'font-family',
  'font-style',
  'font-weight',
  'letter-spacing',
  'font-size',
  'text-anchor',
] as const;
const namespace = 'http://www.w3.org/2000/svg';
const creditSize = 11;
const creditLine = 14;
const ink = '#1b1a17';

/** One drawn picture and where it stands in the exported one. */
export interface ExportPart {
  readonly svg: SVGSVGElement;
  readonly x: number;
  readonly y: number;
  readonly isFramed: boolean;
}

export interface ExportedMap {
  readonly parts: readonly ExportPart[];
  readonly width: number;
  readonly height: number;
  /** Legend and scale; some may stand below the parts, in `noteHeight` pixels. */
  readonly notes?: readonly ExportNote[];
  readonly noteHeight?: number;
  /** Colour behind the parts. */
  readonly ground: string;
  /** Colour behind everything else; white unless said. */
  readonly paper?: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  readonly description: string;
  readonly credit: string;
}

/** A self-contained SVG document of what is drawn, with its credit below. Styles are written into the elements. */
export function standaloneSvg({notes = [], noteHeight = 0, paper = '#fff', ...picture}: ExportedMap): string {
  const {parts, width, ground, lang, title, description, credit} = picture;
  const credits = wrapped(credit, creditSize, width);
  const top = picture.height + noteHeight;
  const height = top + credits.length * creditLine + 6;
  const root = create('svg', {width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', lang});
  root.append(worded('title', title), worded('desc', description));
  root.append(create('rect', {width, height, fill: paper}));
  for (const {svg, x, y, isFramed} of parts) {
    const [w, h] = [svg.width.baseVal.value, svg.height.baseVal.value];
    // Inkscape cuts nothing at the edge of a picture within a picture. Parts of one size may share a name: they cut alike.
    const edge = create('clipPath', {id: `edge-${w}-${h}`});
    edge.append(create('rect', {width: w, height: h}));
    const part = create('g', {transform: `translate(${x} ${y})`, 'clip-path': `url(#${edge.id})`});
    part.append(create('rect', {width: w, height: h, fill: ground}), ...[...svg.children].map(styled));
    if (isFramed) part.append(create('rect', {width: w, height: h, fill: 'none', stroke: ink, 'stroke-width': 2}));
    root.append(edge, part);
  }
  root.append(...notes.flatMap(noted));
  credits.forEach((text, i) => {
    root.append(
      textLine(text, {
        x: picture.dir === 'rtl' ? width : 0,
        y: top + (i + 1) * creditLine,
        direction: picture.dir,
        'font-size': creditSize,
        'font-family': 'sans-serif',
        'text-anchor': 'start',
        fill: '#767676',
      }),
    );
  });
  return new XMLSerializer().serializeToString(root);
}

function noted({symbol, lines, style}: ExportNote): SVGElement[] {
  const drawn = symbol ? [create('g', {transform: `translate(${symbol.x} ${symbol.y})`})] : [];
  drawn[0]?.append(...[...symbol!.svg.children].map(styled));
  const look = Object.fromEntries(textProperties.map((property) => [property, style.getPropertyValue(property)]));
  const words = lines.map(({text, x, y}) =>
    textLine(text, {x, y, direction: style.direction, fill: style.color, ...look}),
  );
  return [...drawn, ...words];
}

function textLine(text: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const line = create('text', attributes);
  line.textContent = text;
  return line;
}

function worded(name: 'title' | 'desc', text: string): SVGElement {
  const element = create(name, {});
  element.textContent = text;
  return element;
}

/** The same as pixels: `density` of them to a CSS pixel. */
export async function rasterised(svg: string, density: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * density;
  canvas.height = image.height * density;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the picture is too large for this browser'))),
      'image/png',
    );
  });
}

function create(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** A copy without what only the page needs: classes, ids of stops, roles, comments. */
function styled(original: Element): Element {
  const copy = create(original.localName, {});
  const style = getComputedStyle(original);
  const isText = /^t(ext|span)$/.test(original.localName);
  for (const {name, value} of original.attributes)
    if (!/^(class|data-|role|tabindex|aria-|style)/.test(name)) copy.setAttribute(name, value);
  if (original.localName !== 'g')
    for (const property of isText ? [...properties, ...textProperties] : properties)
      copy.setAttribute(property, style.getPropertyValue(property));
  for (const child of original.childNodes) {
    if (child instanceof Element) {
      if (!child.matches('.target, .focus, .hit, .tip')) copy.append(styled(child));
    } else if (child.nodeType === Node.TEXT_NODE && child.textContent?.trim()) copy.append(child.textContent);
  }
  return copy;
}
