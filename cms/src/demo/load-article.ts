import { toImageBlock } from '../pictures/image-block.ts';
import { toInstant, type DemoDesk } from './demo-desk.ts';
import { toBlocks, type Block } from './markup.ts';
import type { DemoArticle } from './newspaper.ts';

function toFigure(desk: DemoDesk, slug: string, caption: string): Block {
  const file = desk.files.get(slug);
  const image = desk.newspaper.pictures.find((candidate) => candidate.slug === slug);
  if (!file || !image) throw new Error(`A body of the demo content shows the image “${slug}”, which it lacks.`);
  const { alternativeText, creditText } = image;
  return toImageBlock(file, { alternativeText, caption: `${caption || image.caption} ${creditText}` });
}

function toData(desk: DemoDesk, article: DemoArticle): Record<string, unknown> {
  const { slug, headline, alternativeHeadline, abstract, byline, contentLocation, leadImage } = article;
  return {
    slug,
    headline,
    alternativeHeadline,
    abstract,
    byline,
    contentLocation,
    body: toBlocks(article.body, (image, caption) => toFigure(desk, image, caption)),
    leadImage: { ...leadImage, image: desk.get('image', leadImage.image) },
    section: desk.get('section', article.section),
    authors: article.authors.map((author) => desk.get('author', author)),
    tags: article.tags.map((tag) => desk.get('tag', tag)),
    relatedArticles: (article.related ?? []).map((related) => desk.get('article', related)),
    poll: article.poll ? desk.get('poll', article.poll) : null,
    commentPolicy: article.commentPolicy ?? 'default',
    corrections: (article.corrections ?? []).map(({ text, at }) => ({ text, at: toInstant(at) })),
    datePublished: toInstant(article.datePublished),
  };
}

/** Publishes an article; the articles it names as related are there already, being older. */
export async function loadArticle(desk: DemoDesk, article: DemoArticle): Promise<void> {
  await desk.ensure('article', article.slug, { slug: article.slug }, toData(desk, article));
}
