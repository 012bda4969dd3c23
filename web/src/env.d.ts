/** What server.ts (or the development integration) hands to every page and endpoint. */
declare namespace App {
  interface Locals {
    mirror: import('./model/page-data.ts').MirrorReader;
    inbox: import('./inbox/inbox.ts').Inbox;
    /** The instant as of which the page is printed; the only clock that pages know. */
    now: Date;
    /** Signs the cookie of a browser that votes and keys the hashes of voters (READER_SECRET). */
    readerSecret: string;
    /** Counts what readers send, by keyed hashes. */
    turns: import('./reader-forms/limits/turns.ts').Turns;
    /** Asks the CMS for the vote of a receipt; rejects when it does not answer. */
    findVoteReceipt: import('./reader-forms/look-up-receipt.ts').FindVoteReceipt;
    /** Where readers reach the site (SITE_URL). */
    siteUrl: URL;
  }
}
