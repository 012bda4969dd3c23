/** What server.ts (or the development integration) hands to every page and endpoint. */
declare namespace App {
  interface Locals {
    mirror: import('./mirror/page-data.ts').MirrorReader;
    inbox: import('./inbox/inbox.ts').Inbox;
    /** The instant as of which the page is printed; the only clock that pages know. */
    now: Date;
  }
}
