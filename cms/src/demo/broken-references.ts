import { listFigures } from './markup.ts';
import type { DemoArticle, DemoNewspaper } from './newspaper.ts';

/** A name that one file of the folder gives and another must hold. */
interface Reference {
  /** The file and the field that give the name. */
  from: string;
  name: string | undefined;
  /** What is named, for the person who mends it: "picture". */
  what: string;
  known: ReadonlySet<string>;
}

const toSlugs = (things: readonly { slug: string }[]): Set<string> => new Set(things.map(({ slug }) => slug));

function listArticleReferences(article: DemoArticle, newspaper: DemoNewspaper): Reference[] {
  const file = `articles/${article.section}/${article.slug}.md`;
  const [pictures, polls] = [toSlugs(newspaper.pictures), toSlugs(newspaper.polls)];
  const [authors, tags] = [toSlugs(newspaper.authors), toSlugs(newspaper.tags)];
  const older = newspaper.articles.filter(({ datePublished }) => datePublished < article.datePublished);
  const related = article.related ?? [];
  return [
    { from: file, name: article.section, what: 'section', known: toSlugs(newspaper.sections) },
    { from: `${file}: leadImage image`, name: article.leadImage.image, what: 'picture', known: pictures },
    ...listFigures(article.body).map((name) => ({ from: `${file}: body`, name, what: 'picture', known: pictures })),
    ...article.authors.map((name) => ({ from: `${file}: authors`, name, what: 'author', known: authors })),
    ...article.tags.map((name) => ({ from: `${file}: tags`, name, what: 'tag', known: tags })),
    { from: `${file}: poll`, name: article.poll, what: 'poll', known: polls },
    ...related.map((name) => ({ from: `${file}: related`, name, what: 'older article', known: toSlugs(older) })),
  ];
}

function listReferences(newspaper: DemoNewspaper): Reference[] {
  const [sections, pictures] = [toSlugs(newspaper.sections), toSlugs(newspaper.pictures)];
  const articles = toSlugs(newspaper.articles);
  return [
    ...newspaper.sections.map(({ slug, parent }, index) => ({
      from: `sections.yml: ${slug}: parent`,
      name: parent,
      what: 'section above',
      known: toSlugs(newspaper.sections.slice(0, index)),
    })),
    ...newspaper.authors.map(({ slug, portrait }) => ({
      from: `authors.yml: ${slug}: portrait`,
      name: portrait,
      what: 'picture',
      known: pictures,
    })),
    ...newspaper.polls.flatMap(({ slug, sections: places = [] }) =>
      places.map((name) => ({ from: `polls.yml: ${slug}: sections`, name, what: 'section', known: sections })),
    ),
    ...newspaper.articles.flatMap((article) => listArticleReferences(article, newspaper)),
    ...newspaper.comments.flatMap(({ id, article, answers }, index) => [
      { from: `comments.yml: ${id}`, name: article, what: 'article', known: articles },
      {
        from: `comments.yml: ${id}: answers`,
        name: answers,
        what: 'comment above',
        known: new Set(newspaper.comments.slice(0, index).map((comment) => comment.id)),
      },
    ]),
  ];
}

/** What the files of a newspaper name and no file holds, a line each: file, field and the name that leads nowhere. */
export function listBrokenReferences(newspaper: DemoNewspaper): string[] {
  return listReferences(newspaper)
    .filter(({ name, known }) => name !== undefined && !known.has(name))
    .map(({ from, name, what }) => `${from}: there is no ${what} “${name}”`);
}
