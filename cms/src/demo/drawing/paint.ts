/**
 * Paints that are gradients, written where they are used. `picture()` turns each into a definition of its own.
 * A colour is "#rrggbb", with "/opacity" and "@place in percent" as wished: "#ffcc88/0.5@40".
 */
type Direction = 'down' | 'across' | 'radial' | 'slant';

const PAINT = /gradient\((down|across|radial|slant)\|([^)]+)\)/gu;

const VECTORS: Record<Direction, string> = {
  down: 'x1="0" y1="0" x2="0" y2="1"',
  across: 'x1="0" y1="0" x2="1" y2="0"',
  slant: 'x1="0" y1="0" x2="1" y2="1"',
  radial: '',
};

const toPaint =
  (direction: Direction) =>
  (...colours: string[]): string =>
    `gradient(${direction}|${colours.join('|')})`;

export const down = toPaint('down');
export const across = toPaint('across');
export const slant = toPaint('slant');
export const radial = toPaint('radial');

function toStop(colour: string, index: number, count: number): string {
  const [, hex = colour, opacity = '1', place] = /^([^/@]+)(?:\/([\d.]+))?(?:@([\d.]+))?$/u.exec(colour) ?? [];
  const offset = place ?? String(Math.round((index * 1000) / Math.max(1, count - 1)) / 10);
  return `<stop offset="${offset}%" stop-color="${hex}" stop-opacity="${opacity}"/>`;
}

function toDefinition(id: string, direction: Direction, colours: string[]): string {
  const stops = colours.map((colour, index) => toStop(colour, index, colours.length)).join('');
  return direction === 'radial'
    ? `<radialGradient id="${id}">${stops}</radialGradient>`
    : `<linearGradient id="${id}" ${VECTORS[direction]}>${stops}</linearGradient>`;
}

/** The drawing with every gradient replaced by a reference, and the definitions referred to. */
export function resolvePaints(drawing: string): { drawing: string; definitions: string } {
  const ids = new Map<string, string>();
  const definitions: string[] = [];
  const resolved = drawing.replace(PAINT, (paint, direction: Direction, colours: string) => {
    const id = ids.get(paint) ?? `p${ids.size}`;
    if (!ids.has(paint)) definitions.push(toDefinition(id, direction, colours.split('|')));
    ids.set(paint, id);
    return `url(#${id})`;
  });
  return { drawing: resolved, definitions: definitions.join('') };
}
