import type { CommittedMirror } from '../mirror/open-mirror.ts';
import { readFilling } from './filling.ts';

/** The feed that a mirror stems from, and how far it has followed it. */
export interface FeedPosition {
  /** Undefined before it was first filled. */
  epoch: string | undefined;
  cursor: number;
}

export function toPosition({ committed: { meta } }: CommittedMirror): FeedPosition {
  return { epoch: meta.find('epoch') ?? readFilling(meta)?.epoch, cursor: meta.number('cursor') };
}
