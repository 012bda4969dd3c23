import { toNewsroomTime } from '@toasoan/shared/dateline';
import { ArticleLink } from './moderation/article-link';
import { enumerationWords } from './words/enumerations';

interface ListHeader {
  name: string;
  attribute?: { type?: string };
  cellFormatter?: (row: Record<string, unknown>) => React.ReactNode;
}

interface ListView {
  displayedHeaders: ListHeader[];
}

type Format = (value: unknown) => React.ReactNode;

/** Shows in lists what Strapi prints raw or at length: names of values, times on one line, the article of a comment. */
export function formatListCells<View extends ListView>(view: View): View {
  return { ...view, displayedHeaders: view.displayedHeaders.map(formatCell) };
}

function formatCell(header: ListHeader): ListHeader {
  const format = findFormat(header);
  if (!format) return header;
  return { ...header, cellFormatter: (row) => <span style={{ fontSize: '1.4rem' }}>{format(row[header.name])}</span> };
}

function findFormat({ name, attribute }: ListHeader): Format | undefined {
  if (name === 'articleDocumentId') return (value) => <ArticleLink id={String(value)} />;
  if (attribute?.type === 'enumeration') return (value) => enumerationWords[String(value)] ?? String(value ?? '');
  if (attribute?.type === 'datetime') return (value) => (value ? toNewsroomTime(new Date(String(value))) : '–');
  return undefined;
}
