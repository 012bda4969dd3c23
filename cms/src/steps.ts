import { PRINTED_ARTICLES_STEPS } from './feed/printed-articles/steps.ts';
import { PUBLISH_NOTIFIER_STEPS } from './feed/publish-notifier/steps.ts';
import { REFUSED_DOCUMENTS_STEPS } from './feed/refused-documents/steps.ts';
import { FEED_STEPS } from './feed/steps.ts';
import { PAGE_IMPORT_STEPS } from './page-import/steps.ts';
import { PICTURE_STEPS } from './pictures/steps.ts';
import { COMMENT_STEPS } from './readers/comments/steps.ts';
import { INTAKE_STEPS } from './readers/intake/steps.ts';
import { POLL_STEPS } from './readers/polls/steps.ts';
import type { Step } from './store/step.ts';

/**
 * All that is done once to a database, in this order. New steps come at the end of the list of their room or of this one;
 * none is ever taken out or renamed, for a database that has gone through it would be refused as a newer one's.
 */
export const STEPS: readonly Step[] = [
  ...FEED_STEPS,
  ...PRINTED_ARTICLES_STEPS,
  ...PUBLISH_NOTIFIER_STEPS,
  ...INTAKE_STEPS,
  ...POLL_STEPS,
  ...COMMENT_STEPS,
  ...PICTURE_STEPS,
  ...PAGE_IMPORT_STEPS,
  ...REFUSED_DOCUMENTS_STEPS,
];
