/** Headings that an article's body does not have: the first is its headline, below the fourth nobody reads. */
const LEFT_OUT = ['heading-one', 'heading-five', 'heading-six'];

/** The blocks that the editor of a body offers. */
export function toArticleBlocks<Blocks extends object>(blocks: Blocks): Blocks {
  return Object.fromEntries(Object.entries(blocks).filter(([name]) => !LEFT_OUT.includes(name))) as Blocks;
}
