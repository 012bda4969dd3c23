import type { Core } from '@strapi/strapi';
import { describe, expect, it, vi } from 'vitest';
import { extendService } from './extend-service.ts';

const strapiWith = (services: object) => ({ get: () => services }) as unknown as Core.Strapi;

describe('a service that is extended', () => {
  it('keeps what is not changed', () => {
    const extend = vi.fn();
    extendService(strapiWith({ extend }), 'plugin::upload.upload', () => ({ remove: 'ours' }));
    const [uid, change] = extend.mock.calls[0] as [string, (service: object) => object];
    expect(uid).toBe('plugin::upload.upload');
    expect(change({ remove: 'theirs', upload: 'theirs' })).toEqual({ remove: 'ours', upload: 'theirs' });
  });

  it('is missed at once when a new Strapi has no such registry', () => {
    expect(() => extendService(strapiWith({}), 'plugin::upload.upload', () => ({}))).toThrow('plugin::upload.upload');
  });
});
