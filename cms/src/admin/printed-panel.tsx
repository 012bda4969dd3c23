import { useEffect, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import { RefusedLine } from './refused/refused-line';
import { toNextLook, toPrintedWords, type Printed } from './printed-words';

interface PanelProps {
  model: string;
  document?: { documentId?: string; updatedAt?: unknown; status?: unknown };
  meta?: { availableStatus?: unknown };
}

/** Beside an article: whether readers see what was published last, since when, and the way to the page. */
export function PrintedPanel({ model, document, meta }: PanelProps) {
  if (model !== 'api::article.article' || document?.documentId === undefined) return null;
  // Changes with every save and publish; then the site is asked about again.
  const version = JSON.stringify([document.updatedAt, document.status, meta?.availableStatus]);
  const { documentId: id } = document;
  return {
    title: 'Trên trang',
    content: (
      <div>
        <PrintedLine id={id} version={version} />
        <RefusedLine uid={model} id={id} version={version} />
      </div>
    ),
  };
}

function PrintedLine({ id, version }: { id: string; version: string }) {
  const printed = usePrinted(id, version);
  if (!printed) return null;
  return (
    <div style={{ fontSize: '1.4rem', lineHeight: 1.5 }} role="status">
      {toPrintedWords(printed, new Date())}
      {printed.state === 'live' && (
        <div>
          <a href={printed.url} target="_blank" rel="noreferrer" style={{ color: 'inherit' }}>
            Xem trên trang
          </a>
        </div>
      )}
    </div>
  );
}

function usePrinted(id: string, version: string): Printed | undefined {
  const { get } = useFetchClient();
  const [printed, setPrinted] = useState<Printed>();
  useEffect(() => {
    const leaving = new AbortController();
    let timer: number | undefined;
    async function look(): Promise<void> {
      const { data } = await get<Printed>(`/printed-articles/${id}`, { signal: leaving.signal });
      if (leaving.signal.aborted) return;
      setPrinted(data);
      const wait = toNextLook(data, new Date());
      if (wait !== undefined) timer = window.setTimeout(lookQuietly, wait);
    }
    // The CMS itself cannot be asked: the panel goes on saying what it last knew.
    const lookQuietly = () => void look().catch(() => undefined);
    lookQuietly();
    return () => {
      leaving.abort();
      window.clearTimeout(timer);
    };
  }, [get, id, version]);
  return printed;
}
