/** How the admin shows one content type or component, in Vietnamese. */
export interface AdminView {
  /** "api::article.article" or, for a component, "media.image-use". */
  uid: string;
  /** The field that names an entry. */
  mainField: string;
  /** The field by which lists are sorted, "-" before it for the newest or largest first. */
  sort?: string;
  /** The columns of the list, left to right. */
  columns: string[];
  /** The rows of the form: each field with its width in twelfths. What is left out is not shown. */
  rows: Record<string, number>[];
  fields: Record<string, FieldView>;
}

export interface FieldView {
  label: string;
  /** Stands under the field. */
  hint?: string;
  placeholder?: string;
  /** Kept by the CMS: shown, but not for editing. */
  isReadOnly?: boolean;
  /** For a relation: the field of the related entry that names it. */
  named?: string;
}

/** The fields that Strapi itself keeps on every entry. */
export const STRAPI_FIELDS: Record<string, FieldView> = {
  id: { label: 'Số' },
  documentId: { label: 'Mã tài liệu' },
  createdAt: { label: 'Tạo lúc' },
  updatedAt: { label: 'Sửa lúc' },
  publishedAt: { label: 'Đăng lúc' },
  createdBy: { label: 'Người tạo' },
  updatedBy: { label: 'Người sửa' },
};
