import { NOTICE_KINDS, type NoticeKind } from '@toasoan/shared/notice';
import { z } from 'zod';

/** What a demo folder holds, file by file; `demo/README.md` tells it to those who write one. */

const text = z.string().min(1);
const count = z.int().min(0);

const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'Must be small letters, digits and single hyphens');

const vietnameseTime = z
  .string()
  .regex(/^\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d$/u, 'Must be a Vietnamese time such as 2026-11-20T17:11');

const pictureFile = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:webp|jpg|png)$/u, 'Must be a file such as rice-dawn.webp (webp, jpg or png)');

export const mastheadSchema = z.strictObject({
  name: text,
  slogan: text,
  governingBody: text,
  licence: text,
  editorInChief: text,
  address: text,
  phone: text,
  email: text,
  menu: z.array(z.strictObject({ label: text, url: text })),
});

export const sectionsSchema = z.array(z.strictObject({ slug, name: text, description: text, parent: slug.optional() }));

export const tagsSchema = z.array(z.strictObject({ slug, name: text }));

export const authorsSchema = z.array(
  z.strictObject({ slug, name: text, penName: text, biography: text, portrait: slug.optional() }),
);

export const picturesSchema = z.array(
  z.strictObject({
    file: pictureFile,
    title: text,
    alternativeText: text.max(250),
    caption: text.max(500),
    creditText: text.max(120),
  }),
);

export const pollsSchema = z.array(
  z.strictObject({
    slug,
    question: text,
    opensAt: vietnameseTime,
    closesAt: vietnameseTime.optional(),
    resultsShown: z.enum(['always', 'afterVoting', 'afterClosing']),
    severalChoices: z.strictObject({ maxChoices: count, voters: count }).optional(),
    sections: z.array(slug).optional(),
    options: z.array(z.strictObject({ key: slug, label: text, votes: count })).min(2),
  }),
);

export const noticesSchema = z.array(
  z.strictObject({
    kind: z.enum(Object.keys(NOTICE_KINDS) as [NoticeKind, ...NoticeKind[]]),
    title: text,
    text,
    source: text,
    fromHours: z.number(),
    untilHours: z.number(),
  }),
);

/** Comments by the slug of their article. */
export const commentsSchema = z.record(
  slug,
  z.array(
    z.strictObject({
      id: slug,
      name: text,
      email: z.email().optional(),
      text,
      state: z.enum(['pending', 'approved', 'rejected', 'spam']),
      reasons: text.optional(),
      after: count,
      answers: slug.optional(),
      likes: count.optional(),
    }),
  ),
);

/** What stands above the body of an article; its slug is the name of its file, its section the name of its folder. */
export const frontMatterSchema = z.strictObject({
  headline: text,
  alternativeHeadline: text.optional(),
  abstract: text,
  authors: z.array(slug).min(1),
  byline: text.optional(),
  tags: z.array(slug),
  datePublished: vietnameseTime,
  contentLocation: text.optional(),
  leadImage: z.strictObject({ image: slug, caption: text.optional(), creditText: text.optional() }),
  related: z.array(slug).optional(),
  poll: slug.optional(),
  commentPolicy: z.enum(['closed', 'moderated', 'open']).optional(),
  corrections: z.array(z.strictObject({ at: vietnameseTime, text })).optional(),
});

export type DemoPoll = z.infer<typeof pollsSchema>[number];
export type DemoComment = z.infer<typeof commentsSchema>[string][number] & { article: string };
export type DemoArticle = z.infer<typeof frontMatterSchema> & { slug: string; section: string; body: string };

/** `slug` is the name of the file without its ending, `path` where the file lies. */
export type DemoPicture = z.infer<typeof picturesSchema>[number] & { slug: string; path: string };

export interface DemoNewspaper {
  masthead: z.infer<typeof mastheadSchema>;
  sections: z.infer<typeof sectionsSchema>;
  tags: z.infer<typeof tagsSchema>;
  authors: z.infer<typeof authorsSchema>;
  pictures: DemoPicture[];
  polls: DemoPoll[];
  articles: DemoArticle[];
  comments: DemoComment[];
  notices: z.infer<typeof noticesSchema>;
}
