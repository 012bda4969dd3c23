import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADMIN_VIEWS } from '../src/words/admin-views/admin-views.ts';
import type { Configuration } from '../src/words/admin-views/configuration.ts';
import { ADMINISTRATOR, startCms, type TestCms } from './setup/cms.ts';
import { logIn, type AdminClient } from './setup/admin-client.ts';

let cms: TestCms;
let administrator: AdminClient;
beforeAll(async () => {
  cms = await startCms();
  administrator = await logIn(cms, ADMINISTRATOR.email, ADMINISTRATOR.password);
});
afterAll(() => cms.stop());

const isOurs = (uid: string) => /^api::|^(?:editorial|masthead|media|poll)\./u.test(uid) && uid !== 'api::vote.vote';

async function findView(uid: string): Promise<Configuration> {
  const { body } = await administrator.send('GET', `/content-manager/content-types/${uid}/configuration`);
  return (body as { data: { contentType: Configuration } }).data.contentType;
}

describe('the views of the admin', () => {
  it('cover every type and component of ours', () => {
    const uids = [...Object.keys(cms.strapi.contentTypes), ...Object.keys(cms.strapi.components)].filter(isOurs);
    expect(ADMIN_VIEWS.map(({ uid }) => uid).sort()).toEqual(uids.sort());
  });

  it('show only fields that exist, each with a label of its own', () => {
    for (const { uid, fields, rows, columns } of ADMIN_VIEWS) {
      const model = cms.strapi.contentTypes[uid as never] ?? cms.strapi.components[uid as never];
      const attributes = Object.keys(model?.attributes ?? {});
      const labelled = Object.keys(fields);
      expect(attributes, uid).toEqual(expect.arrayContaining(labelled));
      expect(labelled, uid).toEqual(expect.arrayContaining(rows.flatMap((row) => Object.keys(row))));
      expect(columns.length, uid).toBeGreaterThan(0);
      for (const row of rows) expect(Object.values(row).reduce((sum, size) => sum + size)).toBeLessThanOrEqual(12);
    }
  });

  it('reach the admin in Vietnamese, newest articles first', async () => {
    const view = await findView('api::article.article');
    expect(view.metadatas['headline']?.edit['label']).toBe('Tiêu đề');
    expect(view.metadatas['updatedAt']?.list['label']).toBe('Sửa lúc');
    expect(view.metadatas['serial']?.edit['editable']).toBe(false);
    expect(view.settings).toMatchObject({
      mainField: 'headline',
      defaultSortBy: 'updatedAt',
      defaultSortOrder: 'DESC',
    });
    expect(view.layouts.edit[0]).toEqual([{ name: 'headline', size: 12 }]);
  });

  it('stay as the newsroom changed them at the next start', async () => {
    const uid = 'api::tag.tag';
    const { settings, metadatas, layouts } = await findView(uid);
    // As the admin does, without the name of a person's entry, which the answer adds and the request must not hold.
    for (const name of ['createdBy', 'updatedBy']) delete metadatas[name]?.list['mainField'];
    const changed = { settings: { ...settings, pageSize: 50 }, metadatas, layouts };
    const address = `/content-manager/content-types/${uid}/configuration`;
    const { status, body } = await administrator.send('PUT', address, changed);
    expect(status, JSON.stringify(body)).toBe(200);
    await cms.strapi.app?.bootstrap?.({ strapi: cms.strapi });
    expect((await findView(uid)).settings['pageSize']).toBe(50);
    expect((await findView('api::author.author')).settings['pageSize']).toBe(20);
  });
});
