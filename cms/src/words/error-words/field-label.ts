import type { Core } from '@strapi/strapi';
import { ADMIN_VIEWS } from '../admin-views/admin-views.ts';

/** The label of a field of a content type, by its path: "leadImage.caption" → "Ảnh chính, Chú thích cho bài này". */
export function findFieldLabel(strapi: Core.Strapi, uid: string, path: string): string | undefined {
  const [name = '', ...rest] = path.split('.');
  const label = ADMIN_VIEWS.find((view) => view.uid === uid)?.fields[name]?.label;
  const model = strapi.contentTypes[uid as never] ?? strapi.components[uid as never];
  const attribute = model?.attributes[name];
  if (rest.length === 0 || attribute?.type !== 'component') return label;
  const inner = findFieldLabel(strapi, attribute.component, rest.join('.'));
  return inner ? `${label}, ${inner}` : label;
}
