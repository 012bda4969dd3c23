import { defineConfig } from 'vitest/config';

// Processes, not threads: the settings of a start are put into the environment of the process.
export default defineConfig({ test: { include: ['**/*.test.ts'], pool: 'forks' } });
