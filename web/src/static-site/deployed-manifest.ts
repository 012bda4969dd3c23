import { MINUTE_MS } from '@toasoan/shared/durations';
import { OperatorError } from '@toasoan/shared/operator-error';
import { findManifest, parseManifest, type Manifest } from './manifest.ts';

const ANSWER_WITHIN_MS = MINUTE_MS;

/**
 * The manifest of what was deployed last, from a file or an http(s) address; undefined when there is none (yet).
 * @throws OperatorError when it cannot be had, or is none.
 */
export async function findDeployed(source: string): Promise<Manifest | undefined> {
  if (!/^https?:/u.test(source)) return findManifest(source);
  const answer = await fetch(source, { signal: AbortSignal.timeout(ANSWER_WITHIN_MS) }).catch((error: unknown) => {
    throw new OperatorError(`${source} does not answer (${String(error)}), so it is not known what was deployed.`);
  });
  if (answer.status === 404 || answer.status === 410) return undefined;
  if (!answer.ok) throw new OperatorError(`${source} answered ${answer.status}, so it is not known what was deployed.`);
  return parseManifest(await answer.text(), source);
}
