import { createTranslator, type Translator } from '#shared/i18n/translator.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { readArguments } from './arguments.ts';
import { generalHelp, verbHelp } from './help.ts';
import { languageOf } from './language.ts';
import { refuseInput, refuseUsage } from './refuse.ts';
import type { Terminal } from './terminal.ts';
import type { Tools } from './tools.ts';
import type { Refusal } from './verb.ts';
import { VERBS, verbNamed } from './verbs.ts';

/** 0: done. 1: the input is at fault. 2: the command line is. */
export type ExitCode = 0 | 1 | 2;

const HELP = new Set(['help', '--help', '-h']);
const DETAIL_LENGTH = 200;

function unknownVerb(t: Translator, verb: string): Result<string, Refusal> {
  return refuseUsage(t, { code: 'cli-verb-unknown', verb, verbs: VERBS.map(({ id }) => id).join(', ') });
}

function help(t: Translator, argv: readonly string[]): Result<string, Refusal> {
  const name = argv.find((argument, index) => !argument.startsWith('-') && argv[index - 1] !== '--lang');
  if (name === undefined || name === 'help') return ok(generalHelp(t));
  const verb = verbNamed(name);
  return verb === undefined ? unknownVerb(t, name) : ok(verbHelp(t, verb));
}

/** Options that every verb takes may stand before it: `orgloom --lang zh-CN validate F`. */
function withVerbFirst(argv: readonly string[]): readonly string[] {
  if (argv[0] === '--lang') return [...argv.slice(2), ...argv.slice(0, 2)];
  return argv[0]?.startsWith('--lang=') ? [...argv.slice(1), argv[0]] : argv;
}

async function dispatch(t: Translator, argv: readonly string[], terminal: Terminal, tools: Tools) {
  const [name, ...rest] = withVerbFirst(argv);
  if (name === undefined) return refuseUsage(t, { code: 'cli-verb-missing' });
  if (name === '--version' || name === '-V') return ok(`${terminal.version}\n`);
  if (HELP.has(name)) return help(t, rest);
  const verb = verbNamed(name);
  if (verb === undefined) return unknownVerb(t, name);
  const read = readArguments(verb, rest);
  if (!read.ok) return refuseUsage(t, read.failure, verb.id);
  const { operands, options, given } = read.value;
  if (options.has('help')) return ok(verbHelp(t, verb));
  return verb.run({ operands, options, given, t, terminal, tools });
}

/** Runs one command line. Writes results and refusals to the terminal; never rejects. */
export async function main(argv: readonly string[], terminal: Terminal, tools: Tools): Promise<ExitCode> {
  const t = createTranslator(languageOf(argv, terminal.environment));
  try {
    const result = await dispatch(t, argv, terminal, tools);
    const said = result.ok ? await terminal.out(result.value) : result;
    if (said.ok) return 0;
    const refusal = 'code' in said.failure ? refuseInput(t, undefined, said.failure).failure : said.failure;
    terminal.err(refusal.text);
    return refusal.exit;
  } catch (bug) {
    const detail = (bug instanceof Error ? bug.message : String(bug)).split('\n')[0]?.slice(0, DETAIL_LENGTH) ?? '';
    terminal.err(`orgloom: ${t('cli.bug', { detail })}\n`);
    return 1;
  }
}
