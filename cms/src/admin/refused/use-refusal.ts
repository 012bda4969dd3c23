import { useCallback, useEffect, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';

/** The site says within some seconds that it does not take a document: it is asked so often, for so long, after each save. */
const LOOK_EVERY_MS = 2_000;
const LOOKS = 10;

/** Why the site refuses a document, and a way to have it tried again; `version` changes with every save. */
export function useRefusal(uid: string, documentId: string, version: string) {
  const { get, post } = useFetchClient();
  const [reason, setReason] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const address = `/refused-documents/${uid}/${encodeURIComponent(documentId)}`;
  useEffect(() => {
    const leaving = new AbortController();
    let timer: number | undefined;
    async function look(left: number): Promise<void> {
      const { data } = await get<{ reason: string | null }>(address, { signal: leaving.signal });
      if (leaving.signal.aborted) return;
      setReason(data.reason);
      if (left > 0) timer = window.setTimeout(() => lookQuietly(left - 1), LOOK_EVERY_MS);
    }
    // The CMS itself cannot be asked: the panel goes on saying what it last knew.
    const lookQuietly = (left: number) => void look(left).catch(() => undefined);
    lookQuietly(LOOKS);
    return () => {
      leaving.abort();
      window.clearTimeout(timer);
    };
  }, [get, address, version, round]);
  const tryAgain = useCallback(async () => {
    await post(`${address}/again`, {}).catch(() => undefined);
    setReason(null);
    setRound((before) => before + 1);
  }, [post, address]);
  return { reason, tryAgain };
}
