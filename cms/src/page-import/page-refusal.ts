/** The one way in which a saved page is refused: why, in the operator's words, and at which line of the file. */
export class PageRefusal extends Error {
  /** 1-based; null when the reason lies in no line (a file too large, a folder). */
  readonly line: number | null;

  constructor(line: number | null, reason: string) {
    super(reason);
    this.name = 'PageRefusal';
    this.line = line;
  }
}
