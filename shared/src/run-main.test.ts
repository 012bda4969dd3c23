import { describe, expect, it } from 'vitest';
import { OperatorError } from './operator-error.ts';
import { parseUsage } from './parse-usage.ts';
import { runMain } from './run-main.ts';

const HELP = 'Usage: npm run count -- NUMBER';

async function run(main: () => Promise<void> | void) {
  const shown: string[] = [];
  const program = { exitCode: undefined as number | undefined, stderr: { write: (text: string) => shown.push(text) } };
  await runMain(program, main);
  return { exitCode: program.exitCode, shown: shown.join('') };
}

const fail = (error: unknown) =>
  run(() => {
    throw error;
  });

const refusalOfParseArgs = () =>
  Object.assign(new TypeError("Unknown option '--x'"), { code: 'ERR_PARSE_ARGS_UNKNOWN_OPTION' });

describe('the main function of a command', () => {
  it('leaves the exit code alone when nothing goes wrong', async () => {
    expect(await run(() => Promise.resolve())).toEqual({ exitCode: undefined, shown: '' });
  });

  it('shows what an operator must do without a stack, and ends with 1', async () => {
    expect(await fail(new OperatorError('Port 80 is taken. Set WEB_PORT.'))).toEqual({
      exitCode: 1,
      shown: '✗ Port 80 is taken. Set WEB_PORT.\n',
    });
  });

  it('shows a fault of ours with its stack', async () => {
    const { exitCode, shown } = await fail(new TypeError('x is undefined'));
    expect(exitCode).toBe(1);
    expect(shown).toMatch(/✗ TypeError: x is undefined\n +at .*run-main\.test/u);
  });

  it.each([new OperatorError('Name a number.'), refusalOfParseArgs()])(
    'shows the help below wrong usage: %s',
    async (error) => {
      const { exitCode, shown } = await run(() =>
        parseUsage(HELP, () => {
          throw error;
        }),
      );
      expect(exitCode).toBe(2);
      expect(shown).toBe(`✗ ${error.message}\n\n${HELP}\n`);
    },
  );

  it('shows no help below a fault of ours in reading the command line', async () => {
    const { exitCode, shown } = await run(() => parseUsage(HELP, () => Reflect.get(Object(null), 'x').y));
    expect(exitCode).toBe(1);
    expect(shown).not.toContain(HELP);
  });
});
