/** When readers are told to try later. */
export interface InboxLimits {
  /** How much of what readers sent may wait for the CMS, in bytes. */
  waitingBytes: number;
  /** How much of the disk is left to the others: the CMS's database and the pages lie there too. In bytes. */
  spareDiskBytes: number;
}
