// Runs a script of this folder on the project's own Node 24, installing what is missing first.
// It is the only file that must run on whatever Node (20 or newer) the machine has.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import process from 'node:process';

const PNPM = 'pnpm@10.34.9';
const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const NODE_24 = join(ROOT, 'node_modules', 'node', 'bin', 'node');
const INSTALLED_STAMP = join(ROOT, 'node_modules', '.installed-lockfile');
const MANIFESTS = [
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  ...['.', 'cms', 'web', 'shared', 'e2e', 'bench', 'testing'].map((room) => join(room, 'package.json')),
];

function fail(message) {
  console.error(`\n✗ ${message}\n`);
  process.exit(1);
}

function fingerprintOfManifests() {
  const hash = createHash('sha256');
  for (const file of MANIFESTS) hash.update(readFileSync(join(ROOT, file)));
  return hash.digest('hex');
}

function isInstalled(fingerprint) {
  return existsSync(NODE_24) && existsSync(INSTALLED_STAMP) && readFileSync(INSTALLED_STAMP, 'utf8') === fingerprint;
}

function install(fingerprint) {
  console.log('• Installing packages (the first time takes a minute or two) …');
  const { status, error } = spawnSync('npx', ['--yes', PNPM, 'install', '--frozen-lockfile'], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, CI: 'true' },
  });
  if (error)
    fail(
      `npx could not be started (${error.message}). Install npm: https://docs.npmjs.com/downloading-and-installing-node-js-and-npm`,
    );
  if (status !== 0)
    fail(
      'The packages could not be installed; the reason stands above. Check the network and that this folder is writable, then run the same command again.',
    );
  if (!existsSync(NODE_24))
    fail(`Node 24 did not arrive at ${NODE_24}. Delete node_modules and run the same command again.`);
  writeFileSync(INSTALLED_STAMP, fingerprint);
}

function runOnNode24([script, ...args]) {
  const binaries = [dirname(NODE_24), join(ROOT, 'node_modules', '.bin')].join(':');
  const child = spawn(NODE_24, ['--disable-warning=ExperimentalWarning', join(ROOT, script), ...args], {
    stdio: 'inherit',
    env: { ...process.env, PATH: `${binaries}:${process.env.PATH ?? ''}`, npm_config_node_options: '' },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(signal ? 1 : code));
}

if (Number(process.versions.node.split('.')[0]) < 20) fail(`Node 20 or newer is needed; this is ${process.version}.`);
const fingerprint = fingerprintOfManifests();
if (!isInstalled(fingerprint)) install(fingerprint);
runOnNode24(process.argv.slice(2));
