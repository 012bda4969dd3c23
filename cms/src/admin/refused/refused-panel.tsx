import { RefusedLine } from './refused-line';

interface PanelProps {
  model: string;
  document?: { documentId?: string; updatedAt?: unknown };
}

/** Beside any document but an article, which has a panel of its own (printed-panel.tsx): whether the site can print it. */
export function RefusedPanel({ model, document }: PanelProps) {
  if (model === 'api::article.article' || !PRINTED_TYPES.test(model) || document?.documentId === undefined) return null;
  const version = JSON.stringify(document.updatedAt);
  return {
    title: 'Trang web',
    content: (
      <RefusedLine uid={model} id={document.documentId} version={version} otherwise="Trang web in được mục này." />
    ),
  };
}

/** What the site prints of what editors write. */
const PRINTED_TYPES = /^api::(?:author|image|masthead|notice|poll|section|tag)\./u;
