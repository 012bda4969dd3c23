import path from 'node:path';
import { environment } from '../src/settings/environment.ts';

interface SqliteConnection {
  pragma(statement: string): unknown;
}

const sqlite = {
  client: 'sqlite',
  connection: { filename: path.join(environment.dataDir, 'cms.db') },
  useNullAsDefault: true,
  pool: {
    afterCreate(connection: SqliteConnection, done: (error: Error | null, connection: SqliteConnection) => void) {
      connection.pragma('journal_mode = WAL');
      connection.pragma('synchronous = FULL');
      done(null, connection);
    },
  },
};

const postgres = (url: string) => ({
  client: 'postgres',
  connection: { connectionString: url },
  pool: { min: 2, max: 10 },
});

const connection = environment.database.client === 'sqlite' ? sqlite : postgres(environment.database.url);

/** What fails is logged without its values: they may be what a reader has sent. */
export default { connection: { ...connection, compileSqlOnError: false } };
