import type { Core } from '@strapi/strapi';
import { INSUFFICIENT_STORAGE } from '../store/disk-full.ts';
import { lookAtDisks } from './disk-watch.ts';
import { isOfShortage, toNothingStored } from './insufficient-storage.ts';

const READING_METHODS = ['GET', 'HEAD', 'OPTIONS'];

/**
 * What is sent with a writing method and yet stores next to nothing: sessions, and questions that are too long for an address. GraphQL
 * decides by itself, each mutation alone (contract-answers.ts).
 */
const ASKS =
  /^\/(?:graphql|word-list-trials|admin\/(?:login|logout|access-token|permissions\/check)|content-manager\/uid\/.*|i18n\/content-manager\/.*|.*\/bulkFindForValidation)$/u;

/** How the desk itself makes room. */
const REMOVALS = /^(?:DELETE \/upload\/files\/\d+|POST \/upload\/actions\/bulk-delete|POST \/pictures\/withdrawals)$/u;

const stores = ({ method, path }: { method: string; path: string }) =>
  !READING_METHODS.includes(method) && !ASKS.test(path) && !REMOVALS.test(`${method} ${path}`);

/** Refuses to store anything when the disk of the database is nearly full, and gives all refusals of this kind their status. */
export function answerShortage(strapi: Core.Strapi): void {
  strapi.server.use(async (context, next) => {
    const state = stores(context) ? lookAtDisks(strapi) : undefined;
    if (state?.room === 'nothing') context.body = { data: null, error: toError(toNothingStored(state)) };
    else await next();
    const { error } = (context.body ?? {}) as { error?: { details?: unknown; status?: number } };
    if (!error || !isOfShortage(error)) return;
    error.status = INSUFFICIENT_STORAGE;
    context.status = INSUFFICIENT_STORAGE;
  });
}

const toError = ({ name, message, details }: Error & { details: unknown }) => ({ name, message, details });
