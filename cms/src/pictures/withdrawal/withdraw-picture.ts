import { rm } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { knock } from '../../feed/knock.ts';
import { recordChanges } from '../../feed/record-changes.ts';
import { inFeedTransaction } from '../../store/transaction.ts';
import { findFileChanges } from '../record-file-changes.ts';
import { listUrls, readContents, toDiskPath, type Content, type StoredFile } from './file-contents.ts';
import { findEarlierContents, listWithdrawnUrls, recordWithdrawn, type Act } from './withdrawn-files.ts';

interface UploadProvider {
  delete(file: { url: string; hash: string; ext: string }): Promise<unknown>;
}

const FILE = 'plugin::upload.file';

/**
 * Takes a picture from wherever we keep it: the media library, its disk, and (by the record that sites read) every page and
 * folder of every site. Documents stay and are printed without it. Files of the same content go along. Resolves to
 * the names of the files once they are off the disk.
 * @throws NotFoundError when the media library has no such file
 */
export async function withdrawPicture(strapi: Core.Strapi, fileId: number, act: Act): Promise<string[]> {
  const file: StoredFile | null = await strapi.db.query(FILE).findOne({ where: { id: fileId } });
  if (!file) throw new errors.NotFoundError('Tệp ảnh này không còn trong kho.');
  const files = [file, ...(await findSameFiles(strapi, file))];
  const contents = new Map<StoredFile, Content[]>();
  for (const one of files) contents.set(one, await readContents(strapi, one));
  await inFeedTransaction(strapi, async ({ trx, onCommit }) => {
    for (const one of files) {
      const known = [...(contents.get(one) ?? []), ...(await findEarlierContents(trx, one))];
      await recordWithdrawn(trx, one, known, act);
      await recordChanges(strapi, await findFileChanges(strapi, one), act.at);
      await strapi.db.query(FILE).delete({ where: { id: one.id } });
    }
    onCommit(() => knock(strapi));
  });
  for (const one of files) await removeFromDisk(strapi, one);
  const names = files.map(({ name }) => name);
  strapi.log.info(`${act.by} withdrew ${names.join(', ')} everywhere.`);
  return names;
}

/** The same picture uploaded more than once: what is stored of it is the same to the byte. */
async function findSameFiles(strapi: Core.Strapi, file: StoredFile): Promise<StoredFile[]> {
  const { id, size, width, height } = file;
  const alike: StoredFile[] = await strapi.db.query(FILE).findMany({ where: { size, width, height, id: { $ne: id } } });
  const hashes = new Set((await readContents(strapi, file)).map(({ sha256 }) => sha256));
  const same: StoredFile[] = [];
  for (const one of alike) {
    const original = (await readContents(strapi, { ...one, formats: null }))[0];
    if (original && hashes.has(original.sha256)) same.push(one);
  }
  return same;
}

async function removeFromDisk(strapi: Core.Strapi, file: StoredFile & { ext?: string }): Promise<void> {
  const { provider } = strapi.plugin('upload') as unknown as { provider: UploadProvider };
  const { url, hash, ext = '' } = file;
  for (const stored of [{ url, hash, ext }, ...Object.values(file.formats ?? {})]) await provider.delete(stored);
  // The provider goes by names that it makes itself; what counts is what is answered under the address.
  for (const one of listUrls(file)) await removeUrl(strapi, one);
}

async function removeUrl(strapi: Core.Strapi, url: string): Promise<void> {
  const path = toDiskPath(strapi, url);
  if (path !== undefined) await rm(path, { force: true });
}

/** Does what a process left undone that ended between the record and the disk. */
export async function finishWithdrawals(strapi: Core.Strapi): Promise<void> {
  for (const url of await listWithdrawnUrls(strapi)) await removeUrl(strapi, url);
}
