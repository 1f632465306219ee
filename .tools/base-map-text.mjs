/**
 * Writes a topology as the short text that src/model/base-map.ts reads.
 *
 * One alphabet carries whole numbers: a digit of 57 (codes 35–91) ends a number, digits of 34 (93–126) go before it,
 * so that most steps along a line are one byte and neither a quote nor a backslash needs escaping in JSON.
 */
const LAST_DIGIT = {base: 57, code: 35};
const LEADING_DIGIT = {base: 34, code: 93};

const unsigned = (value) => {
  let text = String.fromCharCode(LAST_DIGIT.code + (value % LAST_DIGIT.base));
  for (let rest = Math.floor(value / LAST_DIGIT.base); rest > 0; rest = Math.floor(rest / LEADING_DIGIT.base)) {
    text = String.fromCharCode(LEADING_DIGIT.code + (rest % LEADING_DIGIT.base)) + text;
  }
  return text;
};
const signed = (value) => unsigned(value < 0 ? -2 * value - 1 : 2 * value);

const same = (a, b) => a[0] === b[0] && a[1] === b[1];
const offset = (from, to, unit) => to.map((value, axis) => signed((value - from[axis]) / unit)).join('');
/** The arc that a reference names, forwards or backwards. */
export const arcOf = (reference) => (reference < 0 ? ~reference : reference);

/** Lines as count, start (from the end of the line before) and steps; all on multiples of `unit`. */
export function encodeLines(lines, unit) {
  let end = [0, 0];
  return lines
    .map((line) => {
      const text = unsigned(line.length - 1) + steps([end, ...line], unit);
      end = line.at(-1);
      return text;
    })
    .join('');
}

const steps = (points, unit) =>
  points
    .slice(1)
    .map((point, i) => offset(points[i], point, unit))
    .join('');

/**
 * Countries ring by ring. An arc is written where it is first met; its second user names it by its place among the
 * arcs that end where the ring has got to and are still waiting for their other side.
 *
 * @param countries `{code, rings}[]`, rings of arc references as in TopoJSON (`~i` is arc i backwards)
 * @param arcs points on the grid; the ends of every arc on multiples of `step`
 * @param unitAt grid units of a step for an arc that starts at this point
 */
export function encodeCountries(countries, arcs, step, unitAt) {
  const written = []; // {id, end, start, waiting}
  let tokens = '';
  let text = '';
  let end = [0, 0];

  const writeNew = (reference, isFirst) => {
    const points = reference < 0 ? arcs[~reference].toReversed() : arcs[reference];
    if (isFirst) text += offset(end, points[0], step);
    text += unsigned(points.length - 2) + steps(points, unitAt(points[0]));
    written.push({id: arcOf(reference), from: points[0], to: points.at(-1), waiting: true});
    end = points.at(-1);
    tokens += unsigned(0);
  };
  const writeKnown = (known, isFirst) => {
    const candidates = written.filter((arc) => arc.waiting && (isFirst || same(arc.to, end)));
    tokens += unsigned(1 + candidates.indexOf(known));
    known.waiting = false;
    end = known.from;
  };

  for (const {rings} of countries) {
    tokens += unsigned(rings.length);
    for (const ring of rings) {
      turnedToNewArc(ring, written).forEach((reference, i) => {
        const known = written.find(({id}) => id === arcOf(reference));
        if (known) writeKnown(known, i === 0);
        else writeNew(reference, i === 0);
      });
    }
  }
  return {codes: countries.map(({code}) => code).join(''), rings: tokens, arcs: text, order: written.map(({id}) => id)};
}

/** The ring from an arc that has not been written yet, where it has one. */
function turnedToNewArc(ring, written) {
  const start = ring.findIndex((reference) => !written.some(({id}) => id === arcOf(reference)));
  return start < 1 ? ring : [...ring.slice(start), ...ring.slice(0, start)];
}

/** Parts a ring wherever it touches itself, because the reader takes a ring to end where it first comes back to its start. */
export function simpleRings(ring, arcs) {
  const start = (reference) => (reference < 0 ? arcs[~reference].at(-1) : arcs[reference][0]);
  const rings = [];
  const open = [];
  for (const reference of ring) {
    open.push(reference);
    const closing = open.findIndex((earlier) => same(start(earlier), start(~reference)));
    if (closing >= 0) rings.push(open.splice(closing));
  }
  return rings;
}
