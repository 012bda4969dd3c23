import { DOCUMENT_LIMITS } from '@toasoan/shared/document-limits';
import { z } from 'zod';
import type { PrivacySettings } from '../model/documents.ts';
import { graphql } from './generated/gql.ts';
import { toPage, type FetchDocuments } from './received.ts';
import { toSelected } from './single-type.ts';
import { documentId, whole } from './wire-values.ts';

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

const limits = DOCUMENT_LIMITS['privacy-settings'];
const gate = z.object({
  documentId,
  emailDays: whole(limits.emailDays),
  senderKeyDays: whole(limits.senderKeyDays),
  unprintedCommentDays: whole(limits.unprintedCommentDays),
  voterKeyDays: whole(limits.voterKeyDays),
});

export const fetchPrivacySettings: FetchDocuments<PrivacySettings> = async (client, selection) => {
  const { privacySettings } = await client.request(PRIVACY_SETTINGS, {});
  return toPage(toSelected(privacySettings, selection), (wire) => gate.parse(wire));
};
