/** A document that the site has set aside (cms/src/feed/refused-documents/find-refused.ts). */
export interface NamedRefusal {
  type: string;
  uid: string;
  isSingle: boolean;
  documentId: string;
  reason: string;
  title: string;
}

const TYPES: Readonly<Record<string, string>> = {
  article: 'Bài',
  author: 'Tác giả',
  comment: 'Bình luận',
  commentSettings: 'Cài đặt bình luận',
  image: 'Ảnh',
  masthead: 'Măng sét',
  notice: 'Thông tin cần biết',
  poll: 'Thăm dò',
  privacySettings: 'Dữ liệu bạn đọc',
  section: 'Chuyên mục',
  tag: 'Chủ đề',
};

/** What the gate of the site says, by the field at the head of it, and what an editor can do. */
const REASONS: readonly [RegExp, string][] = [
  [/^file\b/u, 'tệp ảnh hỏng hoặc không đo được kích thước. Hãy thay tệp khác.'],
  [/picture|image file|too large/iu, 'có ảnh hỏng hoặc quá lớn. Hãy thay ảnh khác.'],
  [/^body\b/u, 'nội dung quá dài, hoặc có phần không in được.'],
  [/^slug\b/u, 'phần chữ trong địa chỉ quá dài hoặc có ký tự không dùng được.'],
  [/^menu\b/u, 'thực đơn có địa chỉ không dùng được.'],
  [/^options?\b/u, 'lựa chọn của thăm dò không hợp lệ.'],
  [/^documentId\b/u, 'mã của mục này không hợp lệ. Hãy xóa đi và tạo lại.'],
  [/constraint/iu, 'trùng số hoặc địa chỉ với một mục khác.'],
];

/** Why a document is not on the site, for editors; the words of the site itself stay for the technician. */
export function toRefusalWords({ type, reason }: Pick<NamedRefusal, 'type' | 'reason'>): string {
  const known = REASONS.find(([pattern]) => pattern.test(reason))?.[1];
  return `Trang web không nhận ${toTypeName(type).toLowerCase()} này: ${known ?? 'có chỗ trang web không in được. Hãy báo kỹ thuật viên.'}`;
}

/** In the list of all that is refused: “Ảnh “Chợ nổi””. */
export function toRefusedName({ type, title, documentId }: NamedRefusal): string {
  return `${toTypeName(type)} “${title || documentId}”`;
}

function toTypeName(type: string): string {
  return TYPES[type] ?? 'Mục';
}

/** The way to the form of a document. */
export function toFormAddress({ uid, isSingle, documentId }: NamedRefusal): string {
  return isSingle
    ? `/content-manager/single-types/${uid}`
    : `/content-manager/collection-types/${uid}/${encodeURIComponent(documentId)}`;
}
