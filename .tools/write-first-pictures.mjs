/**
 * Part of `npm run build`: the built-in dataset as the scripts for pages show it at first, drawn in Node. One module per
 * language and width for all three elements and for each of two; of facts one for all widths, since a card has none of its
 * own.
 */
import {mkdir, rm, writeFile} from 'node:fs/promises';
import {languages, widths} from '../src/embed/drawn.ts';
import dataset from '../src/generated/belarus-china.js';
import {firstPicture} from '../src/render/first-picture.ts';
import {usedRules} from '../src/render/used-rules.ts';

const target = 'src/generated/first-pictures';

/** So many that letters grow by a few per cent at most; a line of them comes together. */
const drawnFrom = (from, i) => {
  const to = widths[i + 1] ?? from * 1.2;
  return [0, 1 / 3, 2 / 3].map((part) => Math.round(from * (to / from) ** part));
};

const keyOf = (tag, fact) => [tag, fact].filter(Boolean).join(' ');

/** All pictures of one language by their width, those of facts under 0. */
function drawAll(lang) {
  const draw = (tag, fact, drawn) => [keyOf(tag, fact), {tag, ...firstPicture(tag, fact, dataset, lang, drawn)}];
  const ofWidth = (tag) => Object.fromEntries(widths.map((from, i) => [from, [draw(tag, '', drawnFrom(from, i))]]));
  return {
    map: ofWidth('corridor-map'),
    timeline: ofWidth('corridor-timeline'),
    facts: dataset.facts.map(({id}) => draw('corridor-fact-card', id, [0])),
  };
}

function moduleOf(shown) {
  const pictures = {};
  const looks = {};
  for (const [key, {tag, styles, placed, start, middles, end}] of shown) {
    pictures[key] = [start, middles, end, placed];
    looks[tag] = {styles, html: [looks[tag]?.html, start, middles, end].join()};
  }
  const styles = {};
  for (const [tag, look] of Object.entries(looks)) styles[tag] = usedRules(look.styles, look.html);
  return `export default ${JSON.stringify({styles, pictures})};\n`;
}

await rm(target, {recursive: true, force: true});
await mkdir(target, {recursive: true});
for (const lang of languages) {
  const write = (kind, shown) => writeFile(`${target}/${kind}.js`, moduleOf(shown));
  const {map, timeline, facts} = drawAll(lang);
  await write(`fact-card-${lang}`, facts);
  for (const width of widths) {
    await write(`map-${lang}-${width}`, map[width]);
    await write(`timeline-${lang}-${width}`, timeline[width]);
    await write(`elements-${lang}-${width}`, [...map[width], ...timeline[width], ...facts]);
  }
}
