import {disputes} from './base-map-choices.mjs';
import {mercator} from './base-map-shapes.mjs';
import {arcOf} from './base-map-text.mjs';

/**
 * Finds the disputed arcs; one of which only the north is disputed is parted first.
 *
 * @param arcs points in Web Mercator metres
 * @param countries `{code, rings}[]`, rings of arc references
 * @returns `{arcs, countries, disputed}`: as given but for the parted arcs, and a set of arcs
 */
export function withDisputes(arcs, countries) {
  const parts = [...arcs];
  const disputed = new Set();
  const restOf = new Map();
  for (const [arc, {northOf = -85}] of disputesByArc(countries)) {
    const isDisputed = ([, y]) => y > mercator([0, northOf])[1];
    const points = arcs[arc];
    if (isDisputed(points[0])) disputed.add(arc);
    const cut = points.findIndex((point) => isDisputed(point) !== isDisputed(points[0]));
    if (cut < 0 || cut === points.length - 1) continue;
    parts[arc] = points.slice(0, cut + 1);
    const rest = parts.push(points.slice(cut)) - 1;
    restOf.set(arc, rest);
    if (isDisputed(points.at(-1))) disputed.add(rest);
  }
  const followed = (reference) => {
    const rest = restOf.get(arcOf(reference));
    if (rest === undefined) return [reference];
    return reference < 0 ? [~rest, reference] : [reference, rest];
  };
  const partedCountries = countries.map(({code, rings}) => ({
    code,
    rings: rings.map((ring) => ring.flatMap(followed)),
  }));
  return {arcs: parts, countries: partedCountries, disputed};
}

function disputesByArc(countries) {
  const sides = new Map();
  for (const {code, rings} of countries) {
    for (const arc of rings.flat().map(arcOf)) sides.set(arc, [...(sides.get(arc) ?? []), code]);
  }
  return [...sides].flatMap(([arc, codes]) => {
    const dispute = disputes.find(
      ({pair: [a, b]}) => codes.includes(a) && codes.some((code) => code === b || b === '*'),
    );
    return dispute && codes.length === 2 ? [[arc, dispute]] : [];
  });
}
