import { ROOMS, type Room } from './rooms.ts';

/** The table of rooms in Markdown: what each is for, and what it may import. */
export function toTable(rooms: readonly Room[] = ROOMS): string {
  const rows = rooms.map((room) => [`\`${room.path}\``, room.does, toAllowed(room)]);
  const lines = [['room', 'what it is for', 'may import'], ['---', '---', '---'], ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function toAllowed({ path, mayImport, onlyNamed }: Room): string {
  const side = path.slice(0, path.lastIndexOf('/', path.indexOf('/src/') + 4) + 1);
  const short = mayImport.map((other) => (side !== '' && other.startsWith(side) ? other.slice(side.length) : other));
  const names = onlyNamed ? ', of those that run in the CMS only files named `*-answers` and `*-words`' : '';
  return short.length === 0 ? '–' : short.sort().join(', ') + names;
}

/**
 * The rooms of one side and the arrows between them, as a Mermaid flowchart. An arrow that follows from others (A → C where A → B → C)
 * is left out, or nobody could read the picture; the table has them all.
 */
export function toPicture(side: string, rooms: readonly Room[] = ROOMS): string {
  const here = rooms.filter(({ path }) => path.startsWith(`${side}/src/`));
  const isHere = (path: string) => here.some((room) => room.path === path);
  const arrows = new Map(here.map(({ path, mayImport }) => [path, mayImport.filter(isHere)]));
  const lines = here.flatMap(({ path }) => [
    `  ${toId(path)}["${toLabel(side, path)}"]`,
    ...findDirect(path, arrows).map((other) => `  ${toId(path)} --> ${toId(other)}`),
  ]);
  return ['```mermaid', 'flowchart TD', ...lines, '```'].join('\n');
}

const toId = (path: string) => path.replace(/[^a-z]+/gu, '_');

const toLabel = (side: string, path: string) => path.slice(`${side}/src/`.length).replace('*', 'index.ts');

type Arrows = ReadonlyMap<string, readonly string[]>;

function findDirect(path: string, arrows: Arrows): string[] {
  const next = arrows.get(path) ?? [];
  return next.filter((other) => !next.some((through) => through !== other && isReachable(through, other, arrows)));
}

/** Whether arrows lead from one room to another; false also where they go round in a circle without it. */
export function isReachable(from: string, to: string, arrows: Arrows, seen: Set<string> = new Set()): boolean {
  if (seen.has(from)) return false;
  seen.add(from);
  return (arrows.get(from) ?? []).some((next) => next === to || isReachable(next, to, arrows, seen));
}

const MARK = (name: string) => ({
  begin: `<!-- ${name}: written by npm run codegen -->`,
  end: `<!-- end of ${name} -->`,
});

/** A document with what stands between the marks of each part replaced. @throws Error when a mark is missing */
export function fillIn(document: string, parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).reduce((text, [name, part]) => {
    const { begin, end } = MARK(name);
    const [start, stop] = [text.indexOf(begin), text.indexOf(end)];
    if (start < 0 || stop < start) throw new Error(`The marks “${begin}” and “${end}” are missing.`);
    return `${text.slice(0, start + begin.length)}\n\n${part}\n\n${text.slice(stop)}`;
  }, document);
}

/** What docs/architecture.md shows of the rooms, by the names of its marks. */
export function toDocumentParts(): Record<string, string> {
  return { 'rooms of the CMS': toPicture('cms'), 'rooms of the site': toPicture('web'), 'table of rooms': toTable() };
}
