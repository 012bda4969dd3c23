import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toBody } from './to-body.ts';

const golden = new URL('./golden/', import.meta.url);

function read(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, golden), 'utf8'));
}

describe('toBody', () => {
  it.each(readdirSync(golden))('converts %s', (name) => {
    const omissions: string[] = [];
    const blocks = toBody(read(`${name}/input.json`) as unknown[], (omission) =>
      omissions.push(omission.replace(/(\)): .*$/u, '$1')),
    );
    expect({ blocks, omissions }).toEqual(read(`${name}/expected.json`));
  });
});
