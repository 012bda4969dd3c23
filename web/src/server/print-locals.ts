import { NO_INBOX } from '../inbox/no-inbox.ts';
import type { MirrorReader } from '../model/page-data.ts';
import { NO_TURNS } from '../reader-forms/limits/turns.ts';

/** What pages are given by a process that only prints: nothing can be sent to it. */
export function toPrintLocals(mirror: MirrorReader, siteUrl: URL, now: Date): App.Locals {
  return {
    mirror,
    inbox: NO_INBOX,
    now,
    readerSecret: '',
    turns: NO_TURNS,
    findVoteReceipt: () => Promise.reject(new Error('Nobody asks for receipts here: this process only prints.')),
    siteUrl,
  };
}
