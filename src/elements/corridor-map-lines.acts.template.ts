import type {SVGTemplateResult} from 'lit';
import type {PlacedLabel} from '../model/label-placement.js';
import type {LineSign} from '../model/line-signs.js';
import type {LitTools} from './lit-tools.js';

/** A line that can be pointed at. */
export interface HitScene {
  readonly id: string;
  readonly name: string;
  readonly d: string;
  readonly isPointed: boolean;
  readonly isSelected: boolean;
  readonly tabIndex: 0 | -1;
}

export const hitTemplate = ({svg}: LitTools, lines: readonly HitScene[]): SVGTemplateResult =>
  svg`<g>${lines.map(
    ({id, name, d, isPointed, isSelected, tabIndex}) =>
      svg`<path class=${isPointed ? 'hit pointed' : 'hit'} d=${d} data-id=${id} role="button" tabindex=${tabIndex}
        aria-label=${name} aria-pressed=${String(isSelected)} />`,
  )}</g>`;

const pad = 4;

/** Gaps in the line and, off it, the word on a ground of ink: neither needs colour to be told. */
export const stateTemplate = ({svg, nothing}: LitTools, states: readonly LineSign[]): SVGTemplateResult =>
  svg`<g aria-hidden="true">${states.map(({state, d, sign}) => {
    if (!sign) return svg`<path class="state ${state}" d=${d} />`;
    const {box, x, y, size, text} = sign;
    const [width, height] = [box.right - box.left, box.bottom - box.top];
    const to = [Math.max(box.left, Math.min(box.right, x)), Math.max(box.top, Math.min(box.bottom, y))];
    return svg`<path class="state ${state}" d=${d} />
      <g class="sign">
        ${to[0] === x && to[1] === y ? nothing : svg`<path d="M${x} ${y}L${to[0]} ${to[1]}" />`}
        <rect x=${box.left} y=${box.top} width=${width} height=${height} rx="3" />
        <text x=${box.left + width / 2} y=${box.top + height / 2 + size * 0.35} font-size=${size}>${text}</text>
      </g>`;
  })}</g>`;

/** The name of what the reader points at. */
export const tipTemplate = ({svg}: LitTools, {box, text, size}: PlacedLabel): SVGTemplateResult =>
  svg`<g class="tip" aria-hidden="true">
    <rect x=${box.left - pad} y=${box.top - pad / 2} width=${box.right - box.left + 2 * pad} height=${box.bottom - box.top + pad} rx="3" />
    <text x=${box.left} y=${box.top + size * 0.98} font-size=${size}>${text}</text>
  </g>`;
