import { createHash } from 'node:crypto';
import type { Core, UID } from '@strapi/strapi';
import type { DemoNewspaper } from './newspaper.ts';

export type DemoType = 'article' | 'author' | 'comment' | 'image' | 'masthead' | 'notice' | 'poll' | 'section' | 'tag';

type Data = Record<string, unknown>;

/** What the loading of one thing needs: the newsroom, and the documents loaded so far by their demo names. */
export interface DemoDesk {
  strapi: Core.Strapi;
  now: Date;
  newspaper: DemoNewspaper;
  /** Finds the document that `where` names, or makes it, published where that means something; gives its documentId. */
  ensure(type: DemoType, name: string, where: Data, data: Data): Promise<string>;
  /** @throws Error when nothing of that name has been loaded: the demo content refers to what it does not hold. */
  get(type: DemoType, name: string): string;
  /** Files of the media library by the slug of their image. */
  files: Map<string, Data>;
}

const toUid = (type: DemoType) => `api::${type}.${type}` as UID.ContentType;

async function findOrCreate(strapi: Core.Strapi, type: DemoType, where: Data, data: Data): Promise<string> {
  const known = (await strapi.db.query(toUid(type)).findOne({ where })) as { documentId: string } | null;
  if (known) return known.documentId;
  const created = (await strapi.documents(toUid(type)).create({ data, status: 'published' })) as { documentId: string };
  return created.documentId;
}

export function createDemoDesk(strapi: Core.Strapi, newspaper: DemoNewspaper, now: Date): DemoDesk {
  const loaded = new Map<string, string>();
  return {
    strapi,
    now,
    newspaper,
    files: new Map(),
    async ensure(type, name, where, data) {
      const documentId = await findOrCreate(strapi, type, where, data);
      loaded.set(`${type} ${name}`, documentId);
      return documentId;
    },
    get(type, name) {
      const documentId = loaded.get(`${type} ${name}`);
      if (documentId === undefined) throw new Error(`The demo content names the ${type} “${name}”, which it lacks.`);
      return documentId;
    },
  };
}

/** "2026-11-20T17:11" on Vietnam's clock as an instant. */
export function toInstant(vietnameseTime: string): Date {
  return new Date(`${vietnameseTime}:00+07:00`);
}

/** A UUID that is the same for the same words. */
export function toUuid(words: string): string {
  const hex = createHash('sha256').update(words).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
