/**
 * A process to be killed by `durability.test.ts`: forwards an inbox to a CMS that takes batches as JSON.
 * Arguments: the inbox's file, the CMS's address.
 */
import { startForwarder } from '../src/inbox/forwarder/forwarder.ts';
import { openInbox } from '../src/inbox/inbox.ts';
import type { SubmittedReaderEvents } from '../src/inbox/forwarder/submit-reader-events.ts';

const [, , path = '', cmsUrl = ''] = process.argv;
const log = { info: () => {}, warn: () => {}, error: console.error };

startForwarder({
  queue: openInbox(path),
  log,
  submit: async (events, signal) => {
    const response = await fetch(cmsUrl, { method: 'POST', body: JSON.stringify(events), signal });
    return (await response.json()) as SubmittedReaderEvents;
  },
});
setInterval(() => {}, 1000);
