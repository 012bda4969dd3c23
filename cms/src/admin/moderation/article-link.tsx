const ADMIN_PATH = '/admin';

/** Opens an article in the content manager; inside a list it does not open the row as well. */
export function ArticleLink({ id }: { id: string }) {
  const address = `${ADMIN_PATH}/content-manager/collection-types/api::article.article/${id}`;
  return (
    <a href={address} style={{ color: 'inherit', fontSize: '1.4rem' }} onClick={(event) => event.stopPropagation()}>
      Mở bài viết
    </a>
  );
}
