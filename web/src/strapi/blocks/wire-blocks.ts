import { z } from 'zod';
import { blockPicture } from '../wire-picture.ts';

/**
 * The JSON of Strapi's Blocks field, as far as we print it
 * (https://docs.strapi.io/cms/features/content-type-builder#rich-text-blocks).
 */
const mark = z.boolean().optional();

const text = z.object({
  type: z.literal('text'),
  text: z.string(),
  bold: mark,
  italic: mark,
  underline: mark,
  strikethrough: mark,
  code: mark,
});

const link = z.object({ type: z.literal('link'), url: z.string(), children: z.array(text) });

const inlines = z.array(z.discriminatedUnion('type', [text, link]));

const listItem = z.object({ type: z.literal('list-item'), children: inlines });

const list = z.object({
  type: z.literal('list'),
  format: z.enum(['ordered', 'unordered']),
  get children() {
    return z.array(z.discriminatedUnion('type', [listItem, list]));
  },
});

export const strapiBlock = z.discriminatedUnion('type', [
  z.object({ type: z.literal('paragraph'), children: inlines }),
  z.object({ type: z.literal('heading'), level: z.int().min(1).max(6), children: inlines }),
  z.object({ type: z.literal('quote'), children: inlines }),
  z.object({ type: z.literal('code'), children: inlines }),
  list,
  z.object({ type: z.literal('image'), image: blockPicture }),
]);

export type StrapiBlock = z.infer<typeof strapiBlock>;
export type StrapiInline = z.infer<typeof inlines>[number];
export type StrapiText = z.infer<typeof text>;
export type StrapiList = z.infer<typeof list>;
