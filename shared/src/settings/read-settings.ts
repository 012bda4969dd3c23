import type { z } from 'zod';
import { OperatorError } from '../operator-error.ts';

/** Environment variables, as in `process.env`. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** What settings ask of one another: what is wrong, beginning with the name of the one to change; undefined: nothing. */
export type Rule = (given: Variables) => string | undefined;

interface Settings<Schema> {
  /** Each setting by itself. */
  schema: Schema;
  rules?: readonly Rule[];
}

/**
 * The settings in a set of environment variables; a variable that is there but empty, as in `.env.example`, is not set.
 * @param toMessage says it all to the operator, from a clause for each setting that is missing or wrong: "WEB_PORT must be …"
 * @throws OperatorError with that message
 */
export function readSettings<Schema extends z.ZodType>(
  { schema, rules = [] }: Settings<Schema>,
  variables: Variables,
  toMessage: (problems: readonly string[]) => string,
): z.infer<Schema> {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()));
  const { data, error } = schema.safeParse(given);
  const problems = [
    ...(error?.issues ?? []).map(({ path, message }) => `${path.join('.')} ${message}`),
    ...rules.map((rule) => rule(toTrimmed(given))).filter((problem) => problem !== undefined),
  ];
  if (data === undefined || problems.length > 0) throw new OperatorError(toMessage([...new Set(problems)]));
  return data;
}

function toTrimmed(given: Variables): Variables {
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, value?.trim()]));
}
