/**
 * Part of `npm run data`: the built-in dataset as the scripts for pages show it at first, drawn in Node. One module per
 * width for all three elements and for each of two; of facts one for all, since a card has no width of its own. A picture
 * serves from its width to the next.
 */
import {mkdir, writeFile} from 'node:fs/promises';

/** So many that letters grow by a few per cent at most; a line of them comes together. */
const widths = [
  [288, 308, 326],
  [340, 358, 378],
  [400, 426, 454],
  [480, 516, 556],
  [600, 640, 680],
  [720, 770, 834],
  [900, 964, 1030],
  [1100, 1190],
];

export async function writeFirstPictures(dataset, target) {
  const {firstPicture} = await import('../src/render/first-picture.ts');
  const {usedRules} = await import('../src/render/used-rules.ts');
  const cards = dataset.facts.map(({id}) => ['corridor-fact-card', id]);
  const moduleOf = (shown, drawn) => {
    const pictures = {};
    const looks = {};
    for (const [tag, fact = ''] of shown) {
      const {styles, placed, start, middles, end} = firstPicture(tag, fact, dataset, fact ? drawn.slice(0, 1) : drawn);
      pictures[[tag, fact].join(' ').trim()] = [start, middles, end, placed];
      looks[tag] = {styles, html: [looks[tag]?.html, start, middles, end].join()};
    }
    const styles = {};
    for (const [tag, look] of Object.entries(looks)) styles[tag] = usedRules(look.styles, look.html);
    return `export default ${JSON.stringify({styles, pictures})};\n`;
  };
  const modules = {facts: moduleOf(cards, widths[0])};
  const indexOf = (name, shown) => {
    for (const drawn of widths) modules[`${name}-${drawn[0]}`] = moduleOf(shown, drawn);
    return widths.map(([width]) => `[${width}, () => import('./${name}-${width}.js')]`);
  };
  const indices = {
    elements: indexOf('elements', [['corridor-map'], ['corridor-timeline'], ...cards]),
    map: indexOf('map', [['corridor-map']]),
    timeline: indexOf('timeline', [['corridor-timeline']]),
    'fact-card': ["[0, () => import('./facts.js')]"],
  };
  await mkdir(target, {recursive: true});
  for (const [name, script] of Object.entries(modules)) await writeFile(`${target}/${name}.js`, script);
  for (const [name, entries] of Object.entries(indices)) {
    await writeFile(`${target}/of-${name}.js`, `export default [${entries.join(', ')}];\n`);
    await writeFile(
      `${target}/of-${name}.d.ts`,
      "import type {Pictures} from '../../embed/first-pictures.js';\ndeclare const value: Pictures;\nexport default value;\n",
    );
  }
}
