import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse as parseYaml } from 'yaml';
import type { z } from 'zod';
import { listBrokenReferences } from './broken-references.ts';
import { FolderFault } from './folder-fault.ts';
import {
  authorsSchema,
  commentsSchema,
  frontMatterSchema,
  mastheadSchema,
  noticesSchema,
  picturesSchema,
  pollsSchema,
  sectionsSchema,
  tagsSchema,
  type DemoArticle,
  type DemoComment,
  type DemoNewspaper,
  type DemoPicture,
} from './newspaper.ts';

const ARTICLE_PATH = /^articles\/(?<section>[a-z0-9-]+)\/(?<slug>[a-z0-9-]+)\.md$/u;
const ARTICLE = /^---\n(?<front>.*?\n)---\n(?<body>.*)$/su;

function readText(folder: string, file: string): string {
  const place = path.join(folder, file);
  if (!existsSync(place)) throw new FolderFault([`${file}: is missing`]);
  return readFileSync(place, 'utf8').replaceAll('\r\n', '\n').normalize('NFC');
}

function readYaml(file: string, text: string): unknown {
  try {
    return parseYaml(text);
  } catch (error) {
    throw new FolderFault([`${file}: ${(error as Error).message}`]);
  }
}

/** Where in a file a value stands, entries counted from 1: "#2 options #1 label". */
function toField(place: readonly PropertyKey[]): string {
  return place.map((part) => (typeof part === 'number' ? `#${part + 1}` : String(part))).join(' ') || 'the whole file';
}

function parse<T>(file: string, schema: z.ZodType<T>, value: unknown): T {
  const { success, data, error } = schema.safeParse(value);
  if (success) return data;
  throw new FolderFault(error.issues.map((issue) => `${file}: ${toField(issue.path)}: ${issue.message}`));
}

function readList<T>(folder: string, file: string, schema: z.ZodType<T>): T {
  return parse(file, schema, readYaml(file, readText(folder, file)));
}

function readPictures(folder: string): DemoPicture[] {
  return readList(folder, 'pictures.yml', picturesSchema).map((picture) => ({
    ...picture,
    slug: path.parse(picture.file).name,
    path: path.join(folder, 'pictures', picture.file),
  }));
}

function readComments(folder: string): DemoComment[] {
  const byArticle = Object.entries(readList(folder, 'comments.yml', commentsSchema));
  return byArticle.flatMap(([article, comments]) => comments.map((comment) => ({ ...comment, article })));
}

function readArticle(folder: string, file: string): DemoArticle {
  const { section, slug } = ARTICLE_PATH.exec(file)?.groups ?? {};
  if (!section || !slug) throw new FolderFault([`${file}: must be named articles/section/slug.md`]);
  const { front, body } = ARTICLE.exec(readText(folder, file))?.groups ?? {};
  if (!front || !body) throw new FolderFault([`${file}: must begin with fields between two lines of ---`]);
  // The empty line stands for the first ---, so that an error names the right line.
  const fields = parse(file, frontMatterSchema, readYaml(file, `\n${front}`));
  return { ...fields, slug, section, body: body.trim() };
}

function readArticles(folder: string): DemoArticle[] {
  const files = globSync('articles/**/*.md', { cwd: folder }).map((file) => file.replaceAll(path.sep, '/'));
  return files.sort().map((file) => readArticle(folder, file));
}

/**
 * The newspaper that lies in a folder, written as demo/README.md describes.
 * @throws FolderFault when a file is missing or a field is wrong, or names something that the folder lacks.
 */
export function readNewspaper(folder: string): DemoNewspaper {
  const newspaper: DemoNewspaper = {
    masthead: readList(folder, 'masthead.yml', mastheadSchema),
    sections: readList(folder, 'sections.yml', sectionsSchema),
    tags: readList(folder, 'tags.yml', tagsSchema),
    authors: readList(folder, 'authors.yml', authorsSchema),
    pictures: readPictures(folder),
    polls: readList(folder, 'polls.yml', pollsSchema),
    notices: readList(folder, 'notices.yml', noticesSchema),
    articles: readArticles(folder),
    comments: readComments(folder),
  };
  const missing = newspaper.pictures.filter((picture) => !existsSync(picture.path));
  const faults = [
    ...missing.map(({ file }) => `pictures.yml: ${file}: there is no file pictures/${file}`),
    ...listBrokenReferences(newspaper),
  ];
  if (faults.length > 0) throw new FolderFault(faults);
  return newspaper;
}
