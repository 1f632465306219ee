import type {Lookup} from '../dataset/index.js';
import type {LanguageController} from '../controllers/language-controller.js';
import {authorsInFull} from '../model/cite.js';
import {factPicture, type PictureLook, type PictureShape} from '../model/fact-picture.js';
import type {FactScene} from '../model/fact-scene.js';

export {rasterised} from './export-svg.js';

/** The colours that the card has now, on this page and in this mode. */
function lookOf(root: HTMLElement): PictureLook {
  const probe = root.appendChild(document.createElement('span'));
  const colour = (name: string) => {
    probe.style.color = `var(--_${name})`;
    return getComputedStyle(probe).color;
  };
  const look = {
    ground: colour('ground'),
    ink: colour('ink'),
    muted: colour('muted'),
    quiet: colour('quiet'),
    accent: colour('accent'),
    otherLine: colour('other-line'),
    font: getComputedStyle(root).fontFamily,
  };
  probe.remove();
  return look;
}

/** The card as a picture of its own, with what its source line says and whose data it is. */
export function sharePicture(
  scene: FactScene,
  {dataset: {title, license}, sources}: Lookup,
  root: HTMLElement,
  shape: PictureShape,
  {lang, dir, strings}: Pick<LanguageController, 'lang' | 'dir' | 'strings'>,
): string {
  const first = scene.sources[0] && sources.get(scene.sources[0].id);
  const trust = [
    scene.isView ? strings.view : strings.reported,
    scene.isView && first ? authorsInFull(first, lang) : '',
    scene.asOf,
    ...scene.sources.map(({name, locator}) => [name, locator].filter(Boolean).join(', ')),
  ];
  return factPicture(scene, shape, lookOf(root), {
    trust: trust.filter(Boolean).join('\u00a0· ').replace(/ ¶/g, '\u00a0¶'),
    credit: [title, license].filter(Boolean).join(' · '),
    lang,
    dir,
  });
}
