import type { Mirror } from '../mirror/open-mirror.ts';

/** A new filling that has lost more than this part of the articles waits for an operator. */
const SUSPICIOUS_LOSS = 0.5;

/** Why another mirror may not take the place of ours without an operator's word; undefined when it may. */
export function toSuspiciousLoss(mirror: Mirror, next: Mirror): string | undefined {
  const [ours, theirs] = [countArticles(mirror), countArticles(next)];
  if (theirs >= ours * (1 - SUSPICIOUS_LOSS) || next.committed.meta.find('accepted') !== undefined) return undefined;
  return (
    `The CMS has another database with ${theirs} articles, readers see ${ours}. The site stays as it is until the CMS ` +
    'has its articles again, or until you say that this is right: npm run accept-smaller'
  );
}

function countArticles({ committed }: Mirror): number {
  return committed.documents.count('article');
}
