import { createHmac } from 'node:crypto';
import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { z } from 'zod';

/** A task may be solved within this time. */
export const PROOF_LIFE_SECONDS = 600;

/** Tries of one thousand rounds of SHA-256 each that a task of level 1 takes at least: half a second, on a slow phone two. */
const TRIES = 600;
const HARDEST_LEVEL = 8;

/** Longer than any answer to a task of ours. */
const LONGEST_PROOF = 2000;

/** Whom a task is for: nobody can have tasks solved elsewhere, or for another form. */
interface Solver {
  action: string;
  networkKey: string;
}

const proofShape = z.object({
  challenge: z.object({
    parameters: z.object({
      algorithm: z.literal('PBKDF2/SHA-256'),
      nonce: z.string().regex(/^[0-9a-f]{32}$/u),
      salt: z.string().regex(/^[0-9a-f]{32}$/u),
      cost: z.literal(1000),
      keyLength: z.literal(32),
      keyPrefix: z.string().regex(/^[0-9a-f]{32}$/u),
      keySignature: z.string().max(100),
      data: z.object({ action: z.string(), networkKey: z.string(), expiresAt: z.int() }),
    }),
    signature: z.string().max(100),
  }),
  solution: z.object({ counter: z.int().min(0).max(0xffffffff), derivedKey: z.string().regex(/^[0-9a-f]{64}$/u) }),
});

function toSecrets(readerSecret: string) {
  const toSecret = (use: string) =>
    createHmac('sha256', readerSecret).update(`proof-of-work:${use}`).digest('base64url');
  return { hmacSignatureSecret: toSecret('challenge'), hmacKeySignatureSecret: toSecret('key') };
}

/** A task (ALTCHA's challenge, https://altcha.org) as JSON; it takes the longer to solve, the higher the level. */
export async function toChallenge(solver: Solver, level: number, now: Date, readerSecret: string): Promise<string> {
  const tries = TRIES * Math.min(HARDEST_LEVEL, Math.max(1, level));
  const challenge = await createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: 1000,
    counter: tries + ((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % tries),
    deriveKey,
    // Not the library's own expiry, which looks at the clock by itself.
    data: { ...solver, expiresAt: now.getTime() + PROOF_LIFE_SECONDS * 1000 },
    ...toSecrets(readerSecret),
  });
  return JSON.stringify(challenge);
}

/** The name of the task that was solved; undefined when it is not solved, not for this sender, or expired. */
export async function findSolvedTask(
  proof: string,
  { action, networkKey }: Solver,
  now: Date,
  readerSecret: string,
): Promise<string | undefined> {
  const parsed = parseProof(proof);
  if (!parsed) return undefined;
  const { data, nonce } = parsed.challenge.parameters;
  if (data.action !== action || data.networkKey !== networkKey || data.expiresAt < now.getTime()) return undefined;
  const { verified } = await verifySolution({
    challenge: parsed.challenge,
    solution: parsed.solution,
    deriveKey,
    ...toSecrets(readerSecret),
  });
  return verified ? nonce : undefined;
}

function parseProof(proof: string): z.infer<typeof proofShape> | undefined {
  if (proof === '' || proof.length > LONGEST_PROOF) return undefined;
  try {
    return proofShape.safeParse(JSON.parse(proof)).data;
  } catch {
    return undefined;
  }
}
