/** A role of the newsroom as declared: what its people may do in the admin. Names are what the admin shows. */
export interface NewsroomRole {
  /** Never changes, so that the newsroom may rename the role. */
  code: string;
  name: string;
  description: string;
  permissions: RolePermission[];
}

/** A content type's own name: "article" is `api::article.article`. */
export type TypeName =
  | 'article'
  | 'author'
  | 'ban'
  | 'comment'
  | 'comment-settings'
  | 'image'
  | 'masthead'
  | 'notice'
  | 'poll'
  | 'privacy-settings'
  | 'section'
  | 'tag'
  | 'vote-void'
  | 'word-list';

export interface RolePermission {
  /** Strapi's id of the action. */
  action: string;
  type?: TypeName;
  /** Top-level fields that the permission covers; all fields of the type when left out. */
  fields?: { only: readonly string[] } | { except: readonly string[] };
  /** Only what the person created. */
  isOwnOnly?: boolean;
}

/** `unpublish` is ours (unpublish-right.ts): Strapi lets everybody who may publish take down as well. */
type ContentAction = 'create' | 'read' | 'update' | 'delete' | 'publish' | 'unpublish';

/** Fields that the CMS keeps itself; no role writes them. */
const KEPT_BY_THE_CMS = ['serial', 'dateModified'];

/** The day of publication is set once by the CMS; only the desk may correct it. */
const KEPT_BY_THE_DESK = [...KEPT_BY_THE_CMS, 'datePublished'];

export const ARTICLE_FIELDS_OF_THE_DESK = { except: KEPT_BY_THE_CMS };
export const ARTICLE_FIELDS_OF_A_WRITER = { except: KEPT_BY_THE_DESK };

function toContentAction(action: ContentAction): string {
  return `plugin::content-manager.explorer.${action}`;
}

export function may(action: ContentAction, type: TypeName, limits: Omit<RolePermission, 'action' | 'type'> = {}) {
  return { action: toContentAction(action), type, ...limits };
}

export function mayRead(...types: TypeName[]): RolePermission[] {
  return types.map((type) => may('read', type));
}

/** Create, read and change, but not delete. */
export function mayEdit(...types: TypeName[]): RolePermission[] {
  return types.flatMap((type) => [may('create', type), may('read', type), may('update', type)]);
}

/** Edit and delete. */
export function mayManage(...types: TypeName[]): RolePermission[] {
  return types.flatMap((type) => [...mayEdit(type), may('delete', type)]);
}

/** One's own articles, as long as readers have never seen them: the rest is refused when it is done (rules/refuse-taking-down.ts). */
export function mayDeleteOwnDrafts(): RolePermission[] {
  return [may('delete', 'article', { isOwnOnly: true })];
}

/** See and upload pictures in the media library; `changes` says whose pictures may be changed or deleted there. */
export function mayUsePictures(changes: 'own' | 'all'): RolePermission[] {
  return [
    { action: 'plugin::upload.read' },
    { action: 'plugin::upload.assets.create' },
    { action: 'plugin::upload.assets.update', isOwnOnly: changes === 'own' },
    { action: 'plugin::upload.assets.download' },
    { action: 'plugin::upload.assets.copy-link' },
  ];
}
