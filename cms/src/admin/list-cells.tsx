import { enumerationWords } from './words/enumerations';

interface ListHeader {
  name: string;
  attribute?: { type?: string };
  cellFormatter?: (row: Record<string, unknown>) => React.ReactNode;
}

interface ListView {
  displayedHeaders: ListHeader[];
}

/** Shows in lists what Strapi prints raw: values of enumerations by their names, the article of a comment as a link. */
export function formatListCells<View extends ListView>(view: View): View {
  return { ...view, displayedHeaders: view.displayedHeaders.map(formatCell) };
}

function formatCell(header: ListHeader): ListHeader {
  const { name, attribute } = header;
  if (name === 'articleDocumentId')
    return { ...header, cellFormatter: (row) => <ArticleLink id={String(row[name])} /> };
  if (attribute?.type === 'enumeration') return { ...header, cellFormatter: (row) => toLabel(row[name]) };
  return header;
}

function toLabel(value: unknown): string {
  return enumerationWords[String(value)] ?? String(value ?? '');
}

function ArticleLink({ id }: { id: string }) {
  return (
    <a
      href={`/admin/content-manager/collection-types/api::article.article/${id}`}
      onClick={(event) => event.stopPropagation()}
    >
      Mở bài
    </a>
  );
}
