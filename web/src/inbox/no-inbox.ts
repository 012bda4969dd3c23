import type { Inbox } from './inbox.ts';

/** For what prints but takes nothing in: pages say nothing about what readers have sent and the CMS has not counted. */
export const NO_INBOX: Inbox = {
  add: () => Promise.reject(new Error('Nothing is taken in here: this process only prints.')),
  pendingVotes: () => ({ voteCount: 0, byOption: new Map() }),
};
