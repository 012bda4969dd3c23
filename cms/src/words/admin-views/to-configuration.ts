import { STRAPI_FIELDS, type AdminView, type FieldView } from './admin-view.ts';
import type { Configuration, FieldMetadata } from './configuration.ts';

/** A view as Strapi keeps it, on top of what Strapi has worked out about the type itself. */
export function toConfiguration(view: AdminView, worked: Configuration): Configuration {
  return {
    settings: { ...worked.settings, ...toSettings(view) },
    metadatas: Object.fromEntries(
      Object.entries(worked.metadatas).map(([name, metadata]) => [name, toMetadata(view, name, metadata)]),
    ),
    layouts: {
      list: view.columns,
      edit: view.rows.map((row) => Object.entries(row).map(([name, size]) => ({ name, size }))),
    },
  };
}

function toSettings({ mainField, sort = mainField }: AdminView): Record<string, unknown> {
  return {
    mainField,
    defaultSortBy: sort.replace(/^-/u, ''),
    defaultSortOrder: sort.startsWith('-') ? 'DESC' : 'ASC',
    pageSize: 20,
  };
}

function toMetadata(view: AdminView, name: string, { edit, list }: FieldMetadata): FieldMetadata {
  const field: FieldView | undefined = view.fields[name] ?? STRAPI_FIELDS[name];
  if (!field) return { edit, list };
  const { label, hint = '', placeholder = '', isReadOnly = false, named } = field;
  const mainField = named ? { mainField: named } : {};
  return {
    edit:
      Object.keys(edit).length === 0
        ? edit
        : { ...edit, label, description: hint, placeholder, editable: !isReadOnly, ...mainField },
    list: { ...list, label },
  };
}
