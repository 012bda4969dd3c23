export type Point = readonly [number, number];
export type Attributes = Record<string, string | number>;

const round = (value: number): number => Math.round(value * 10) / 10;

/** One SVG element; numbers are rounded to a tenth of a pixel. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? Math.round(value * 1000) / 1000 : value}"`)
    .join('');
  return `<${name}${written}>${children.join('')}</${name}>`;
}

export function rect(x: number, y: number, width: number, height: number, fill: string, more: Attributes = {}): string {
  return element('rect', { x: round(x), y: round(y), width: round(width), height: round(height), fill, ...more });
}

export function circle(cx: number, cy: number, r: number, fill: string, more: Attributes = {}): string {
  return element('circle', { cx: round(cx), cy: round(cy), r: round(r), fill, ...more });
}

export function ellipse(cx: number, cy: number, rx: number, ry: number, fill: string, more: Attributes = {}): string {
  return element('ellipse', { cx: round(cx), cy: round(cy), rx: round(rx), ry: round(ry), fill, ...more });
}

export function path(d: string, fill: string, more: Attributes = {}): string {
  return element('path', { d, fill, ...more });
}

export function polygon(points: readonly Point[], fill: string, more: Attributes = {}): string {
  return path(`${toPolyline(points)}Z`, fill, more);
}

/** An open line with round ends. */
export function line(points: readonly Point[], stroke: string, width: number, more: Attributes = {}): string {
  return curve(toPolyline(points), stroke, width, more);
}

/** A stroked path with round ends. */
export function curve(d: string, stroke: string, width: number, more: Attributes = {}): string {
  return element('path', {
    d,
    fill: 'none',
    stroke,
    'stroke-width': round(width),
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    ...more,
  });
}

export function group(attributes: Attributes, ...children: string[]): string {
  return element('g', attributes, ...children);
}

/** Children moved to (x, y), scaled and turned there. */
export function placed(x: number, y: number, scale: number, children: string, turn = 0, mirrored = false): string {
  const flip = mirrored ? `${-scale} ${scale}` : `${scale}`;
  return group({ transform: `translate(${round(x)} ${round(y)}) rotate(${round(turn)}) scale(${flip})` }, children);
}

export function toPolyline(points: readonly Point[]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
}
