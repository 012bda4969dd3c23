import type { Core } from '@strapi/strapi';
import { ensureFirstAdministrator } from './roles/ensure-first-administrator.ts';
import { ensureRoles } from './roles/ensure-roles.ts';
import { ensureWebToken } from './roles/ensure-web-token.ts';

type Step = (strapi: Core.Strapi) => void | Promise<void>;

/** Done in this order before the database is opened. */
const REGISTER: readonly Step[] = [];

/** Done in this order once the tables exist, before the first request. */
const BOOTSTRAP: readonly Step[] = [ensureRoles, ensureWebToken, ensureFirstAdministrator];

async function run(steps: readonly Step[], strapi: Core.Strapi): Promise<void> {
  for (const step of steps) await step(strapi);
}

export default {
  register: ({ strapi }: { strapi: Core.Strapi }) => run(REGISTER, strapi),
  bootstrap: ({ strapi }: { strapi: Core.Strapi }) => run(BOOTSTRAP, strapi),
};
