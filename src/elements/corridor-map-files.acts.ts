import type {Lookup} from '../dataset/index.js';
import type {LanguageController} from '../controllers/language-controller.js';
import {mapCredit} from '../model/describe.js';
import {message} from '../model/message.js';
import {noteOf} from './export-notes.js';
import {rasterised, standaloneSvg, type ExportPart} from './export-svg.js';

interface FilesHost {
  readonly renderRoot: ParentNode;
  readonly lookup: Lookup | null;
  readonly language: LanguageController;
  requestUpdate(): void;
}

/** Pixels between the picture and its legend. */
const legendGap = 8;

/** The map as a file to take away. */
export class MapFiles {
  /** The choice of files is open. */
  areShown = false;
  readonly #host: FilesHost;
  readonly #warn: (sentence: string) => void;

  constructor(host: FilesHost, warn: (sentence: string) => void) {
    this.#host = host;
    this.#warn = warn;
  }

  show(areShown: boolean) {
    this.areShown = areShown;
    this.#host.requestUpdate();
  }

  /** The map as it is drawn now, inset, scale, legend and credit included. */
  svg(): string {
    const root = this.#host.renderRoot;
    const picture = root.querySelector<HTMLElement>('.picture')!;
    const inset = root.querySelector<HTMLElement>('.inset');
    const partOf = (box: HTMLElement, isFramed: boolean): ExportPart => ({
      svg: box.querySelector('svg.scene')!,
      x: isFramed ? box.offsetLeft : 0,
      y: box.offsetTop,
      isFramed,
    });
    const {lookup, language} = this.#host;
    const {strings} = language;
    const title = lookup!.dataset.title;
    const height = Math.max(...[picture, ...(inset ? [inset] : [])].map((box) => box.offsetTop + box.offsetHeight));
    const legend = root.querySelector<HTMLElement>('.legend');
    const {left, top} = picture.getBoundingClientRect();
    const legendTop = legend ? legend.getBoundingClientRect().top - height - legendGap : 0;
    const symbol = picture.querySelector('.stop:not(.site) .symbol');
    return standaloneSvg({
      parts: [partOf(picture, false), ...(inset ? [partOf(inset, inset.offsetTop < picture.offsetHeight)] : [])],
      width: picture.offsetWidth,
      height,
      notes: [
        ...[...root.querySelectorAll<HTMLElement>('.scale')].map((box) => noteOf(box, {x: left, y: top})),
        ...[...root.querySelectorAll<HTMLElement>('.legend li')].map((box) => noteOf(box, {x: left, y: legendTop})),
      ],
      noteHeight: legend ? legend.offsetHeight + legendGap : 0,
      ground: getComputedStyle(picture).backgroundColor,
      ...(symbol && {paper: getComputedStyle(symbol).fill}),
      lang: strings.language,
      dir: language.dir,
      title: message(strings.mapPicture, {title}),
      description: [...root.querySelectorAll('.description, .legend li')]
        .map((line) => line.textContent.trim())
        .filter(Boolean)
        .join(' · '),
      credit: [title, mapCredit(lookup!, strings)].join(' · '),
    });
  }

  png(scale: number): Promise<Blob> {
    return rasterised(this.svg(), scale);
  }

  async save(kind: 'svg' | 'png') {
    this.show(false);
    try {
      const blob = kind === 'svg' ? new Blob([this.svg()], {type: 'image/svg+xml'}) : await this.png(2);
      const link = document.createElement('a');
      link.href = URL.createObjectURL(blob);
      link.download = `${this.#host.lookup!.dataset.id}.${kind}`;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    } catch (error) {
      this.#warn(`the picture could not be saved: ${String(error)}`);
    }
  }
}
