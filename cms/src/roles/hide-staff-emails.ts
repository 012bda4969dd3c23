import type { Core, UID } from '@strapi/strapi';
import { errors, traverse, traverseEntity } from '@strapi/utils';
import { extendService } from '../strapi/extend-service.ts';

const STAFF = 'admin::user';

/** What the readers of a document may know of those who made and changed it. */
const SHOWN = ['id', 'documentId', 'firstname', 'lastname', 'username'];

/** Strapi's own types of a walk through a question; its generated types of models are not these. */
type Options = Parameters<typeof traverse.traverseQueryFilters>[1];
type Visitor = Parameters<typeof traverse.traverseQueryFilters>[0];
type Sanitize = (data: unknown, options?: unknown) => Promise<unknown>;

interface Query {
  filters?: unknown;
  sort?: unknown;
  populate?: unknown;
}

/** Strapi's judge of what one person may ask and learn about one content type. */
interface PermissionsManager {
  sanitizeQuery: (query: Query, options?: unknown) => Promise<unknown>;
  sanitizeOutput: Sanitize;
}

interface PermissionService {
  createPermissionsManager(asked: { ability: { can(action: string): boolean }; model: UID.Schema }): PermissionsManager;
}

/**
 * Lets nobody find out or read the e-mail address of a colleague through the documents that they made, unless they may see the list of
 * users: of a person only the name is told, and a question that filters or sorts by more of them, at whatever depth, is refused. It holds
 * for every type of the admin, the media library included.
 */
export function hideStaffEmails(strapi: Core.Strapi): void {
  extendService<PermissionService>(strapi, 'admin::permission', (service) => ({
    createPermissionsManager: (asked) => {
      const manager = service.createPermissionsManager(asked);
      if (!asked.model || asked.ability.can('admin::users.read')) return manager;
      const { sanitizeQuery, sanitizeOutput } = manager;
      // Assigned to, for the manager answers some questions by getters.
      return Object.assign(manager, {
        sanitizeQuery: async (query: Query, options?: unknown) => {
          await refuseQuestionsAboutStaff(query, at(strapi, asked.model));
          return sanitizeQuery(query, options);
        },
        sanitizeOutput: async (data: unknown, options?: unknown) =>
          toAnswer(strapi, asked.model, await sanitizeOutput(data, options)),
      });
    },
  }));
}

const isHidden = ({ schema, attribute, key }: Parameters<Visitor>[0]) =>
  schema.uid === STAFF && attribute !== undefined && !SHOWN.includes(key);

/** Where a walk begins. */
function at(strapi: Core.Strapi, model: UID.Schema): Options {
  const getModel = (uid: string) => strapi.getModel(uid as UID.Schema) as unknown as Options['schema'];
  return { schema: getModel(model), getModel };
}

const refuseHidden: Visitor = (place) => {
  if (isHidden(place)) {
    throw new errors.ValidationError(
      'Chỉ kỹ thuật viên mới lọc hay sắp xếp được theo thông tin riêng của đồng nghiệp.',
    );
  }
};

async function refuseQuestionsAboutStaff({ filters, sort, populate }: Query, start: Options): Promise<void> {
  if (filters !== undefined) await traverse.traverseQueryFilters(refuseHidden, start, filters);
  if (sort !== undefined) await traverse.traverseQuerySort(refuseHidden, start, sort);
  if (populate !== undefined) await traverse.traverseQueryPopulate(refuseWithin, start, populate);
}

/** A question within a question has filters and an order of its own. */
const refuseWithin: Visitor = async ({ key, value, schema, attribute, getModel }) => {
  if (attribute) return;
  if (key === 'filters' || key === 'sort') await refuseQuestionsAboutStaff({ [key]: value }, { schema, getModel });
};

async function toAnswer(strapi: Core.Strapi, model: UID.Schema, data: unknown): Promise<unknown> {
  if (Array.isArray(data)) return Promise.all(data.map((one) => toAnswer(strapi, model, one)));
  return traverseEntity(leaveOutHidden as never, at(strapi, model), data as never);
}

const leaveOutHidden: Visitor = (place, { remove }) => {
  if (isHidden(place)) remove(place.key);
};
