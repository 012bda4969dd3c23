import { KINDS, type Expectations, type Fact, type Kind } from './expectations.ts';

/** A number that the site tells readers, and the same counted from the rows of the CMS. */
export interface Figure {
  what: string;
  told: number;
  counted: number;
}

/** What is in the CMS, as rows. */
export interface Kept {
  facts: Readonly<Record<Kind, readonly Fact[]>>;
  figures: readonly Figure[];
  /** For each poll: whether its chain verifies, and what the audit said. */
  audits: readonly { isSound: boolean; report: string }[];
}

const NAMES: Readonly<Record<Kind, string>> = {
  comment: 'the comment',
  vote: 'the vote',
  receipt: 'the vote with the receipt',
  like: 'the like',
  report: 'the report',
};

/** Everything that is not as it must be, in sentences; empty when readers got what they were told. */
export function findFaults(expected: Expectations, { facts, figures, audits }: Kept): string[] {
  return [
    ...KINDS.filter((kind) => expected.of(kind).size === 0).map(
      (kind) => `Nobody was told that ${NAMES[kind]} is kept.`,
    ),
    ...[...expected.refusals].map(([name, count]) => `Not kept, ${count} times (kind and status): ${name}`),
    ...KINDS.flatMap((kind) => findFaultsOf(NAMES[kind], expected.of(kind), facts[kind])),
    ...figures.filter(({ told, counted }) => told !== counted).map(toFalseFigure),
    ...audits.filter(({ isSound }) => !isSound).map(({ report }) => `The chain does not verify:\n${report}`),
  ];
}

function findFaultsOf(
  name: string,
  expected: ReadonlyMap<string, readonly string[]>,
  facts: readonly Fact[],
): string[] {
  const kept = Map.groupBy(facts, ({ key }) => key);
  const lost = [...expected.keys()].filter((key) => !kept.has(key)).map((key) => `Lost: ${name} “${key}”`);
  const doubled = [...kept].flatMap(([key, { length }]) =>
    length > 1 ? [`Kept ${length} times: ${name} “${key}”`] : [],
  );
  const wrong = [...expected].flatMap(([key, values]) => {
    const [found, ...others] = kept.get(key) ?? [];
    if (!found || others.length > 0 || values.includes(found.value)) return [];
    return [`Of ${name} “${key}”, “${values.join('” or “')}” became “${found.value}”`];
  });
  return [...lost, ...doubled, ...wrong];
}

function toFalseFigure({ what, told, counted }: Figure): string {
  return `The tally says ${told} ${what}; there are ${counted}.`;
}
