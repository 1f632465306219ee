/**
 * Part of `npm run build`: the built-in dataset as the scripts for pages show it at first, drawn in Node. One module per
 * language and width for map, timeline and both; of facts, which have no width of their own, one for each part, for each
 * two of them and for all.
 */
import {mkdir, rm, writeFile} from 'node:fs/promises';
import {languages, partOf, parts, widths} from '../src/embed/drawn.ts';
import dataset from '../src/generated/belarus-china.js';
import {firstPicture} from '../src/render/first-picture.ts';
import {usedRules} from '../src/render/used-rules.ts';

const target = 'src/generated/first-pictures';

const draw = (tag, fact, lang, width) => ({
  tag,
  key: tag + fact,
  part: partOf(fact),
  ...firstPicture(tag, fact, dataset, lang, width),
});

/** HTML is full of double quotes. */
const literal = (text) => `'${text.replace(/[\\']/g, '\\$&').replaceAll('\n', '\\n')}'`;
const object = (values, write) =>
  `{${Object.entries(values).map(([key, value]) => `${literal(key)}:${write(value)}`)}}`;

function moduleOf(shown) {
  const pictures = {};
  const looks = {};
  for (const {key, tag, styles, placed, html} of shown) {
    pictures[key] = [html, placed];
    looks[tag] = {styles, html: [looks[tag]?.html, html].join()};
  }
  const styles = {};
  for (const [tag, look] of Object.entries(looks)) styles[tag] = usedRules(look.styles, look.html);
  const written = object(pictures, (parts) => `[${parts.map(literal)}]`);
  return `export default {styles:${object(styles, literal)},pictures:${written}};\n`;
}

const write = (name, shown) => writeFile(`${target}/${name}.js`, moduleOf(shown));

await rm(target, {recursive: true, force: true});
await mkdir(target, {recursive: true});
for (const lang of languages) {
  for (const width of widths) {
    const [map, timeline] = ['map', 'timeline'].map((kind) => draw(`corridor-${kind}`, '', lang, width));
    await write(`map-${lang}-${width}`, [map]);
    await write(`timeline-${lang}-${width}`, [timeline]);
    await write(`elements-${lang}-${width}`, [map, timeline]);
  }
  const facts = dataset.facts.map(({id}) => draw('corridor-fact-card', id, lang, 0));
  await write(`facts-${lang}-all`, facts);
  for (const one of parts)
    for (const some of parts.slice(one).map((other) => [...new Set([one, other])]))
      await write(
        `facts-${lang}-${some.join('')}`,
        facts.filter(({part}) => some.includes(part)),
      );
}
