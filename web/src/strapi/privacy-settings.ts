import { z } from 'zod';
import type { PrivacySettings } from '../model/documents.ts';
import { graphql } from './generated/gql.ts';
import { toPage, type FetchDocuments } from './received.ts';
import { toSelected } from './single-type.ts';
import { documentId } from './wire-values.ts';

const PRIVACY_SETTINGS = graphql(`
  query PrivacySettings {
    privacySettings {
      documentId
      emailDays
      senderKeyDays
      unprintedCommentDays
      voterKeyDays
    }
  }
`);

const days = z.int().min(1);
const gate = z.object({
  documentId,
  emailDays: days,
  senderKeyDays: days,
  unprintedCommentDays: days,
  voterKeyDays: days,
});

export const fetchPrivacySettings: FetchDocuments<PrivacySettings> = async (client, selection) => {
  const { privacySettings } = await client.request(PRIVACY_SETTINGS, {});
  return toPage(toSelected(privacySettings, selection), (wire) => gate.parse(wire));
};
