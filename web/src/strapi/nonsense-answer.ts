import type { z } from 'zod';

/** The CMS, or what stands in its place, has answered with something that is against the contract. Nothing of it is used. */
export class NonsenseAnswer extends Error {
  override readonly name = 'NonsenseAnswer';

  constructor(what: string) {
    super(`the CMS gave an answer that makes no sense: ${what}`);
  }
}

/** Lets an answer through the gate as a whole. @throws NonsenseAnswer naming what is wrong. */
export function parseAnswer<Schema extends z.ZodType>(schema: Schema, answer: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(answer);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new NonsenseAnswer(`${issue?.path.join('.')}: ${issue?.message}`);
}
