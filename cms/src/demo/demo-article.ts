/**
 * An article of the demo newspaper, written so that a person can read and edit it. Sections, authors, tags, polls and
 * images are named by their slugs in `sections.ts`, `authors.ts`, `tags.ts`, `polls.ts` and `images.ts`.
 */
export interface DemoArticle {
  slug: string;
  headline: string;
  /** The short form for fronts, where the headline is long. */
  alternativeHeadline?: string;
  section: string;
  authors: string[];
  /** As printed; without it the authors' pen names are. */
  byline?: string;
  tags: string[];
  /** Vietnamese time: "2026-11-20T17:11". */
  datePublished: string;
  contentLocation?: string;
  abstract: string;
  leadImage: { image: string; caption?: string; creditText?: string };
  /**
   * Blocks separated by an empty line: `## ` a subhead, `- ` or `1. ` list items, `> ` a quote, `![image-slug] caption` a
   * figure, anything else a paragraph. Inside: `**bold**`, `*italic*`, `[words](https://address)`.
   */
  body: string;
  /** Slugs of articles picked by hand. */
  related?: string[];
  poll?: string;
  commentPolicy?: 'closed';
  corrections?: { text: string; at: string }[];
}
