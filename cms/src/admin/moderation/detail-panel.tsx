import { toNewsroomTime } from '@toasoan/shared/dateline';
import type { CommentDetail, CommentedArticle, PastComment, SenderHistory } from '../../readers/comments/desk-answers';
import { ArticleLink } from './article-link';
import { Aside, Words } from './card-styles';
import { Panel, TextLink } from './layout-styles';
import { toCountWords, toStateWords } from './desk-words';

/** What a moderator wants beside a comment: the article, what else was said there, what else came from its sender. */
export function DetailPanel({ detail }: { detail: CommentDetail | undefined }) {
  if (!detail) return <Panel aria-busy="true">Đang tải…</Panel>;
  const { article, answered, others, browser, network } = detail;
  return (
    <>
      {article && <Article article={article} />}
      {answered && <Comments title="Trả lời bình luận" comments={[answered]} />}
      <Sender title="Cùng trình duyệt" history={browser} />
      <Sender title="Cùng mạng, trong 24 giờ" history={network} />
      {others.length > 0 && <Comments title="Bình luận khác dưới bài này" comments={others} />}
    </>
  );
}

function Article({ article: { documentId, headline, abstract, url } }: { article: CommentedArticle }) {
  return (
    <Panel aria-label="Bài viết">
      <h2>{headline}</h2>
      <Words>{abstract}</Words>
      <p>
        {url && (
          <TextLink href={url} target="_blank" rel="noreferrer">
            Xem trên trang
          </TextLink>
        )}{' '}
        <ArticleLink id={documentId} />
      </p>
    </Panel>
  );
}

function Sender({ title, history }: { title: string; history: SenderHistory | null }) {
  if (!history) return null;
  return (
    <Panel aria-label={title}>
      <h2>{title}</h2>
      <p>{toCountWords(history.counts)}</p>
      {history.ban && (
        <p>
          Đang bị chặn {toEndWords(history.ban.until)}: {history.ban.reason}
        </p>
      )}
      <List comments={history.last} />
    </Panel>
  );
}

function toEndWords(until: string | null): string {
  return until === null ? 'hẳn' : `đến ${toNewsroomTime(new Date(until))}`;
}

function Comments({ title, comments }: { title: string; comments: readonly PastComment[] }) {
  return (
    <Panel aria-label={title}>
      <h2>{title}</h2>
      <List comments={comments} />
    </Panel>
  );
}

function List({ comments }: { comments: readonly PastComment[] }) {
  return comments.map(({ documentId, name, text, state, submittedAt }) => (
    <Words key={documentId}>
      <strong>{name}</strong>{' '}
      <Aside>
        {toNewsroomTime(new Date(submittedAt))}, {toStateWords(state).toLowerCase()}:
      </Aside>{' '}
      {text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}
    </Words>
  ));
}

const SHOWN = 240;
