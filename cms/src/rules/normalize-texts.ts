import type { ContentTypeUid } from '../feed/delivered-types.ts';
import { toCleanData, type Attributes } from './clean-data.ts';
import type { DocumentRule } from './document-rule.ts';

/** Texts are kept as a person meant them, whatever they were pasted from: NFC, without invisible characters. */
export const normalizeTexts: DocumentRule = (write, next, { strapi }) => {
  const { data } = write.params;
  const getAttributes = (uid: string) => strapi.getModel(uid as ContentTypeUid).attributes as Attributes;
  if (data) write.params.data = toCleanData(data, write.uid, getAttributes);
  return next();
};
