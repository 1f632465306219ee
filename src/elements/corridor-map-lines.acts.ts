import type {ReactiveControllerHost} from 'lit';
import {EscapeController} from '../controllers/escape-controller.js';
import type {LanguageController} from '../controllers/language-controller.js';
import {placeIn} from '../controllers/place-in.js';
import type {Lookup} from '../dataset/index.js';
import {trackName} from '../model/describe.js';
import {placeLabels} from '../model/label-placement.js';
import {lineSigns} from '../model/line-signs.js';
import {dayOf, lineStates} from '../model/line-states.js';
import type {MapPicture} from '../model/map-picture.js';
import type {MapScene} from '../model/map-scene.js';
import {message} from '../model/message.js';
import {recordName} from '../model/record-name.js';
import {hitTemplate, stateTemplate, tipTemplate} from './corridor-map-lines.acts.template.js';
import {allStrings} from '../model/strings/en-later.js';
import type {LitTools} from './lit-tools.js';

interface LinesHost extends ReactiveControllerHost {
  readonly lookup: Lookup | null;
  readonly language: LanguageController;
  readonly selected: string;
  readonly asOf: string;
  readonly renderRoot: ParentNode;
}

const textSize = 13;

/** The lines as something to point at, the name of what is pointed at, and what is closed on the day. */
export class MapLines {
  readonly #host: LinesHost;
  readonly #lit: LitTools;
  readonly #picture: () => MapPicture | undefined;
  readonly #escape: EscapeController;
  #pointed = {id: '', x: 0, y: 0};

  constructor(host: LinesHost, lit: LitTools, picture: () => MapPicture | undefined) {
    this.#host = host;
    this.#lit = lit;
    this.#picture = picture;
    // The name of what is pointed at lies over others.
    this.#escape = new EscapeController(host, () => this.point(''));
  }

  /** Routes that are drawn, the main one first. */
  ids(): readonly string[] {
    const lines = this.#picture()?.main.lines ?? [];
    return [...new Set([...lines].reverse().map(({route}) => route))];
  }

  /** Points at a stop or a route, at none with an empty id. */
  point(id: string, event?: Event) {
    if (id === this.#pointed.id) return;
    const picture = this.#host.renderRoot.querySelector('.picture');
    const {clientX: x = 0, clientY: y = 0} = (event ?? {}) as Partial<PointerEvent>;
    this.#pointed = {id, ...(picture ? placeIn(picture, {x, y}) : {x, y})};
    this.#escape.listen(!!id);
    this.#host.requestUpdate();
  }

  render(tabIndex: (id: string) => 0 | -1) {
    const scene = this.#picture()?.main;
    const {lookup, selected} = this.#host;
    if (!scene || !lookup) return this.#lit.nothing;
    const hits = this.ids().map((id) => ({
      id,
      name: this.#nameOf(id),
      d: scene.lines.flatMap(({route, d}) => (route === id ? d : [])).join(''),
      isPointed: id === this.#pointed.id,
      isSelected: id === selected,
      tabIndex: tabIndex(id),
    }));
    // The main line lies on top, for the finger too.
    return [hitTemplate(this.#lit, hits.reverse()), this.renderSigns(scene)];
  }

  /** What is closed or limited in a picture, the inset too. */
  renderSigns(scene: MapScene) {
    const strings = allStrings(this.#host.language.strings);
    const word = (state: 'closed' | 'limited') => (state === 'closed' ? strings.lineClosed : strings.lineLimited);
    return stateTemplate(this.#lit, lineSigns(this.#states(), scene, word, textSize - 1));
  }

  renderTip() {
    const scene = this.#picture()?.main;
    const {id} = this.#pointed;
    if (!scene || !id || scene.labels.some((label) => label.id === id && label.bold)) return this.#lit.nothing;
    const {x, y, radius} = scene.stops.find((stop) => stop.id === id) ?? {...this.#pointed, radius: 8};
    const request = {id, text: this.#nameOf(id), x, y, size: textSize, bold: true, gap: radius + 9};
    const [label] = placeLabels([request], {...scene.view, taken: [], line: []});
    return label ? tipTemplate(this.#lit, label) : this.#lit.nothing;
  }

  /** What was the case on the day, for the legend: the words for what is drawn, and what is open again. */
  renderStates() {
    const {html} = this.#lit;
    const strings = allStrings(this.#host.language.strings);
    return this.#states().map(
      ({state, dates, text}) =>
        html`<li class="status ${state}"><b>${message(strings.stateOn, {dates, text})}</b></li>`,
    );
  }

  #states() {
    const {lookup, asOf, selected, language} = this.#host;
    const day = lookup ? asOf || dayOf(selected, lookup) : '';
    const shown = this.ids();
    return lookup && day
      ? lineStates(
          shown.flatMap((id) => lookup.routes.get(id) ?? []),
          day,
          lookup,
          language.lang,
          language.strings,
        )
      : [];
  }

  #nameOf(id: string): string {
    const {lookup, language} = this.#host;
    const {gauge = []} = lookup?.routes.get(id)?.properties ?? {};
    const tracks = [...new Set(gauge.map(({mm}) => trackName(mm, language.lang, language.strings)))];
    return [recordName(id, lookup!), ...tracks].join(language.strings.partsBetween);
  }
}
