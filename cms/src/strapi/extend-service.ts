import type { Core } from '@strapi/strapi';

/**
 * Puts a changed service in the place of one of Strapi's or of a plugin's. The registry of services is private: all that we change in
 * it goes through here. To be called before the services are first used.
 * @throws Error when Strapi has no such registry any more
 */
export function extendService<Service extends object>(
  strapi: Core.Strapi,
  uid: string,
  change: (service: Service) => Partial<Service>,
): void {
  const services = strapi.get('services') as { extend?: unknown };
  if (typeof services.extend !== 'function') {
    throw new Error(
      `Strapi's services can no longer be extended; ${uid} would stay as it is. See docs/architecture.md.`,
    );
  }
  services.extend(uid, (service: Service) => ({ ...service, ...change(service) }));
}
