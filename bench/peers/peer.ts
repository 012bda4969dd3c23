/** Another generator, set up to build the same pages from the same mirror. */
export interface Peer {
  name: 'astro' | 'hugo';
  /** Why it cannot run on this machine; undefined when it can. */
  findObstacle(): string | undefined;
  /**
   * Lays out its project in an empty folder. Not counted in its build time.
   * @param mirrorFile a mirror that nobody writes to
   */
  prepare(folder: string, mirrorFile: string, siteUrl: URL): Promise<PeerProject>;
}

export interface PeerProject {
  /** One build of the whole site, as a person would run it; builds over what the last one left. */
  command: string;
  args: string[];
  cwd: string;
  env: Record<string, string>;
  outputFolder: string;
  /** Changes the headline of one article, after which a build must be run again. */
  editOneArticle(headline: string): Promise<void>;
}
