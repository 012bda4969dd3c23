import { SECRET_NAMES } from '@toasoan/shared/settings/start-settings';

/** Every secret of both sides, as tests and benchmarks set them. */
export const TEST_SECRETS: Readonly<Record<string, string>> = Object.fromEntries(
  SECRET_NAMES.map((name) => [
    name,
    `${name.toLowerCase().replaceAll('_', '-')}-of-the-tests-0123456789`.padEnd(40, 'x'),
  ]),
);

/** One of them. @throws Error when there is no secret of that name */
export function getTestSecret(name: string): string {
  const secret = TEST_SECRETS[name];
  if (secret === undefined) throw new Error(`There is no secret ${name}.`);
  return secret;
}
