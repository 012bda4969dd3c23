import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { HOUR_MS } from '@toasoan/shared/durations';
import { OperatorError } from '@toasoan/shared/operator-error';
import { createAddArticle, type Desk } from './articles.ts';
import { createArticleNames } from './article-text.ts';
import type { FillDatabase } from './fill-options.ts';
import type { Filling } from './filling.ts';
import { addMasthead, addNotices, addPolls } from './front-matter.ts';
import { createLedger } from './ledger.ts';
import { makeEmptyNewsroom } from './make-empty-newsroom.ts';
import { drawPictures } from './pictures.ts';
import { openPostgres } from './postgres-database.ts';
import { archiveStart, publicationDate } from './publication-date.ts';
import { createRandom } from './random.ts';
import { addAuthors, addSections, addTags, addViews, toAuthorNames } from './reference-documents.ts';
import { readSentences } from './sentences.ts';
import { openSqlite } from './sqlite-database.ts';
import { CONTENT_TABLES, type TargetDatabase } from './target-database.ts';

export interface NewsroomToFill {
  /** DATA_DIR of the newsroom: made when it is not there. */
  dataDir: string;
  articles: number;
  database: FillDatabase;
  seed: number;
  say: (line: string) => void;
  /** The hour that counts as now; by default the one in which it is called. */
  now?: Date;
}

export interface FilledNewsroom {
  /** Of the database, without the pictures. */
  bytes: number;
  seconds: number;
}

const ARTICLES_PER_BATCH = 500;
const SAY_EVERY_MS = 2_000;
const ARTICLES_PER_IMAGE = 20;
const FEWEST_IMAGES = 60;
const MOST_IMAGES = 20_000;

const openDatabase = (database: FillDatabase, dataDir: string): TargetDatabase | Promise<TargetDatabase> =>
  database.client === 'sqlite' ? openSqlite(dataDir) : openPostgres(database.url);

async function refuseWhatIsNotEmpty(target: TargetDatabase): Promise<void> {
  for (const table of CONTENT_TABLES) {
    const rows = await target.count(table);
    if (rows > 0) {
      throw new OperatorError(
        `The database has content already (${rows} rows in ${table}); nothing was written. Give a new --data-dir, or an empty PostgreSQL database.`,
      );
    }
  }
}

async function withDatabase<Result>(
  { database, dataDir }: NewsroomToFill,
  work: (target: TargetDatabase) => Promise<Result>,
): Promise<Result> {
  const target = await openDatabase(database, dataDir);
  try {
    return await work(target);
  } finally {
    await target.close();
  }
}

/** Adds everything that articles refer to. */
async function addDesk(filling: Filling, articles: number, picturesDir: string): Promise<Desk> {
  const start = archiveStart(filling.now);
  const { views, portraits } = await drawPictures(filling.random, picturesDir);
  const images = Math.min(Math.max(Math.ceil(articles / ARTICLES_PER_IMAGE), FEWEST_IMAGES), MOST_IMAGES);
  const desk = {
    images: addViews(filling, views, images, start),
    sections: addSections(filling, start),
    tags: addTags(filling, start),
    authors: addAuthors(filling, portraits, start),
    polls: addPolls(filling),
  };
  addNotices(filling);
  addMasthead(filling, start);
  return desk;
}

function createProgress(articles: number, say: (line: string) => void) {
  const startedAt = Date.now();
  let saidAt = startedAt;
  return (done: number) => {
    const now = Date.now();
    if (now - saidAt < SAY_EVERY_MS && done < articles) return;
    saidAt = now;
    const perSecond = Math.round(done / Math.max((now - startedAt) / 1000, 0.001));
    say(`${done} of ${articles} articles, ${perSecond} per second`);
  };
}

async function writeNewsroom(target: TargetDatabase, filling: Filling, asked: NewsroomToFill): Promise<void> {
  const picturesDir = mkdtempSync(join(asked.dataDir, 'pictures-'));
  try {
    const desk = await addDesk(filling, asked.articles, picturesDir);
    await target.write(filling.ledger.take());
    const addArticle = createAddArticle(filling, desk, createArticleNames(filling));
    let writing = Promise.resolve();
    const tell = createProgress(asked.articles, asked.say);
    for (let number = 1; number <= asked.articles; number += 1) {
      addArticle(number, publicationDate(number, asked.articles, filling.now));
      if (number % ARTICLES_PER_BATCH > 0 && number < asked.articles) continue;
      await writing;
      // Not awaited: a server writes one batch while the next is being made.
      writing = target.write(filling.ledger.take());
      tell(number);
    }
    await writing;
  } finally {
    rmSync(picturesDir, { recursive: true, force: true });
  }
}

/** Steps of the CMS (cms/src/steps.ts) that work on what is written here past it. */
const STEPS_ON_CONTENT = ['chain old votes', 'group waiting comments'];

/**
 * Fills a fresh newsroom with an archive. Afterwards the CMS starts on it with the same DATA_DIR, DATABASE_CLIENT and
 * DATABASE_URL and whatever secrets: none of them is needed to read what was written. The administrator's password
 * waits in DATA_DIR/first-administrator.json unless ADMIN_PASSWORD was set.
 * @throws Error when the database has content, the CMS is not compiled or does not start, or the disk is full
 */
export async function fillNewsroom(asked: NewsroomToFill): Promise<FilledNewsroom> {
  const startedAt = performance.now();
  await withDatabase(asked, refuseWhatIsNotEmpty);
  asked.say('Starting the CMS once, for its tables and roles …');
  await makeEmptyNewsroom(asked.dataDir, asked.database);
  const uploadsDir = join(asked.dataDir, 'public/uploads');
  mkdirSync(uploadsDir, { recursive: true });
  const sentences = readSentences();
  asked.say(`Articles are made of ${sentences.all.length} sentences (${sentences.source}).`);
  const filling: Filling = {
    ledger: createLedger(),
    random: createRandom(asked.seed),
    sentences,
    uploadsDir,
    now: new Date(Math.floor((asked.now ?? new Date()).getTime() / HOUR_MS) * HOUR_MS),
    creditNames: toAuthorNames().map(({ penName }) => penName),
  };
  const bytes = await withDatabase(asked, async (target) => {
    await writeNewsroom(target, filling, asked);
    await target.forgetSteps(STEPS_ON_CONTENT);
    return target.finish();
  });
  return { bytes, seconds: (performance.now() - startedAt) / 1000 };
}
