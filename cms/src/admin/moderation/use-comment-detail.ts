import { useEffect, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import type { CommentDetail } from '../../readers/comments/desk-answers';

/** What stands beside a comment; undefined until the CMS has told it. */
export function useCommentDetail(documentId: string | null): CommentDetail | undefined {
  const { get } = useFetchClient();
  const [found, setFound] = useState<{ documentId: string; detail: CommentDetail }>();
  useEffect(() => {
    if (documentId === null) return;
    const leaving = new AbortController();
    // The comment may have been deleted meanwhile: then nothing stands beside it.
    get<CommentDetail>(`/moderation/comments/${documentId}`, { signal: leaving.signal })
      .then(({ data }) => setFound({ documentId, detail: data }))
      .catch(() => undefined);
    return () => leaving.abort();
  }, [get, documentId]);
  return found?.documentId === documentId ? found.detail : undefined;
}
