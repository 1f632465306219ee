/**
 * Part of `npm run data`: the built-in dataset as the scripts for pages show it at first, drawn in Node. One module per
 * language and width for all three elements and for each of two; of facts one for all widths, since a card has none of its
 * own. A picture serves from its width to the next.
 */
import {mkdir, writeFile} from 'node:fs/promises';

/** British, which is also English without a region, and American: other dates, amounts and spellings. */
const languages = ['en', 'en-US'];

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
  const moduleOf = (lang, shown, drawn) => {
    const pictures = {};
    const looks = {};
    for (const [tag, fact = ''] of shown) {
      const picture = firstPicture(tag, fact, dataset, lang, fact ? drawn.slice(0, 1) : drawn);
      const {styles, placed, start, middles, end} = picture;
      pictures[[tag, fact].join(' ').trim()] = [start, middles, end, placed];
      looks[tag] = {styles, html: [looks[tag]?.html, start, middles, end].join()};
    }
    const styles = {};
    for (const [tag, look] of Object.entries(looks)) styles[tag] = usedRules(look.styles, look.html);
    return `export default ${JSON.stringify({styles, pictures})};\n`;
  };
  const writeKind = async (kind, shown, classes) => {
    const index = {};
    for (const lang of languages)
      for (const drawn of classes) {
        const name = [kind, ...(lang === 'en' ? [] : [lang]), ...(drawn[0] ? [drawn[0]] : [])].join('-');
        await writeFile(`${target}/${name}.js`, moduleOf(lang, shown, drawn));
        (index[lang.toLowerCase()] ??= []).push(`[${drawn[0]}, () => import('./${name}.js')]`);
      }
    const entries = Object.entries(index).map(([lang, widths]) => `'${lang}': [${widths.join(', ')}]`);
    await writeFile(`${target}/of-${kind}.js`, `export default {${entries.join(', ')}};\n`);
    await writeFile(
      `${target}/of-${kind}.d.ts`,
      "import type {Pictures} from '../../embed/first-pictures.js';\ndeclare const value: Pictures;\nexport default value;\n",
    );
  };
  const cards = dataset.facts.map(({id}) => ['corridor-fact-card', id]);
  await mkdir(target, {recursive: true});
  await writeKind('elements', [['corridor-map'], ['corridor-timeline'], ...cards], widths);
  await writeKind('map', [['corridor-map']], widths);
  await writeKind('timeline', [['corridor-timeline']], widths);
  await writeKind('fact-card', cards, [[0]]);
}
