/** A picture that a document shows, as the admin gets to know it. */
export interface ShownPicture {
  id: number;
  name: string;
  /** Where the CMS answers a small one. */
  thumbnail: string;
}

/** What was withdrawn. */
export interface Withdrawal {
  names: string[];
}
