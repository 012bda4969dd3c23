import type { Core, UID } from '@strapi/strapi';
import { findPerson } from '../strapi/requester.ts';
import type { DocumentRule } from './document-rule.ts';
import { toOwnData, type DeclaredAttributes } from './own-data.ts';

/**
 * Nobody chooses what the CMS gives, whichever type and whichever way a write comes: ids, instants, whether it is published.
 * The maker of a document is the person who is logged in to the admin; a program is nobody. Code of ours that gives an id
 * writes the row itself, below the document service (decision 27).
 */
export const takeOwnData: DocumentRule = (write, next, { strapi }) => {
  const { action, params, uid } = write;
  if (params.data) {
    params.data = { ...toOwnData(params.data, uid, (name) => getDeclared(strapi, name)), ...toMakers(strapi, action) };
  }
  return next();
};

function getDeclared(strapi: Core.Strapi, uid: string): DeclaredAttributes {
  // Beside the attributes, to which Strapi and its plugins add their own, a schema keeps what was written in schema.json.
  const { __schema__ } = strapi.getModel(uid as UID.Schema) as unknown as {
    __schema__: { attributes: DeclaredAttributes };
  };
  return __schema__.attributes;
}

function toMakers(strapi: Core.Strapi, action: string): { createdBy?: number; updatedBy?: number } {
  const person = findPerson(strapi);
  if (!person) return {};
  return { ...(action !== 'update' && { createdBy: person.id }), updatedBy: person.id };
}
