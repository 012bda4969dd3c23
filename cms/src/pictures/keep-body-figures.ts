import type { Core } from '@strapi/strapi';
import { recordBodyFigures } from './body-figure-table.ts';

interface Written {
  params: { data?: object };
  result?: { id?: unknown };
}

/**
 * Knows at every moment which articles show a file: each version is looked at when it is written, in the same
 * transaction, by whatever way (Strapi publishes, copies and discards by writing versions).
 */
export function keepBodyFigures(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: ['api::article.article'],
    afterCreate: (event) => recordWritten(strapi, event as Written),
    afterUpdate: (event) => recordWritten(strapi, event as Written),
  });
}

async function recordWritten(strapi: Core.Strapi, { params, result }: Written): Promise<void> {
  if (!params.data || !('body' in params.data)) return;
  if (typeof result?.id !== 'number') throw new Error('Strapi has written a version of an article without its number.');
  await recordBodyFigures(strapi, [result.id]);
}
