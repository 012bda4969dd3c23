import type { ChosenSection } from './choose-section.ts';
import { createDocument, ensurePart, type ImportDesk, type Part } from './import-desk.ts';
import type { ImportedPicture } from './import-pictures.ts';
import type { SavedPage } from './saved-page.ts';
import { toBlocks } from './to-blocks.ts';

interface StoredArticle {
  documentId: string;
  datePublished: Date | string | null;
}

/** The article of this page if it is in the CMS: made by an earlier import, or by hand with that headline and time. */
export function findArticle(desk: ImportDesk, page: SavedPage, fingerprint: string): Promise<Part> {
  return ensurePart(
    { ...desk, mayMake: false },
    {
      uid: 'api::article.article',
      name: page.headline,
      fingerprint,
      find: async () => {
        const articles: StoredArticle[] = await desk.strapi.db
          .query('api::article.article')
          .findMany({ select: ['documentId', 'datePublished'], where: { headline: page.headline } });
        const isSame = ({ datePublished }: StoredArticle) =>
          datePublished !== null && new Date(datePublished).getTime() === page.datePublished.getTime();
        return articles.find(isSame)?.documentId;
      },
      toData: () => ({}),
    },
  );
}

/** An image document for a picture, so that an editor can put the real file in its place. */
async function createImage(desk: ImportDesk, page: SavedPage, imported: ImportedPicture): Promise<string> {
  const { picture, file, alternativeText, isReal } = imported;
  const words = isReal ? { caption: picture.caption, creditText: picture.creditText } : {};
  const title = isReal ? page.headline : `Ảnh tạm: ${page.headline}`.slice(0, 200);
  return createDocument(desk, 'api::image.image', { title, alternativeText, file: file.id, ...words });
}

export interface ArticleParts {
  section: ChosenSection;
  authors: readonly Part[];
  tags: readonly Part[];
  poll: Part | null;
  pictures: readonly ImportedPicture[];
}

const toIds = (parts: readonly Part[]) => parts.flatMap(({ documentId }) => documentId ?? []);

/** Makes the draft of the article; the page's first picture is its lead image, the others stand in the body. */
export async function createArticle(desk: ImportDesk, page: SavedPage, parts: ArticleParts): Promise<string> {
  const [lead, ...others] = parts.pictures;
  const leadImage = lead && {
    image: await createImage(desk, page, lead),
    caption: lead.picture.caption,
    creditText: lead.picture.creditText,
  };
  return createDocument(desk, 'api::article.article', {
    headline: page.headline,
    abstract: page.abstract,
    body: toBlocks(page.body, others),
    datePublished: page.datePublished,
    byline: page.byline?.text ?? null,
    section: parts.section.documentId,
    authors: toIds(parts.authors),
    tags: toIds(parts.tags),
    ...(parts.poll?.documentId && { poll: parts.poll.documentId }),
    ...(leadImage && { leadImage }),
  });
}
