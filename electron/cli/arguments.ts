import { parseArgs } from 'node:util';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { GivenOption, OptionSpec, UsageFault, Verb } from './verb.ts';

export interface Arguments {
  readonly operands: readonly string[];
  /** By name; of an option that may be given more than once the last value. */
  readonly options: ReadonlyMap<string, string>;
  /** All of them in the order of the command. */
  readonly given: readonly GivenOption[];
}

/** What every verb takes. */
export const COMMON_OPTIONS = {
  lang: { value: 'LANGUAGE', choices: ['en', 'zh-CN'], words: 'cli.option.lang' },
  help: { words: 'cli.option.help' },
} as const satisfies Readonly<Record<string, OptionSpec>>;

const SHORT = { h: 'help' } as const;

type Found = Result<string, UsageFault>;

/** The value of one option as it stands, or what is wrong with it. Another option is no value: it was forgotten. */
function readValue(name: string, spec: OptionSpec, value: string | undefined, inline: boolean): Found {
  const option = `--${name}`;
  if (spec.value === undefined) return inline ? err({ code: 'cli-value-unwanted', option }) : ok('');
  if (value === undefined || value === '' || (!inline && value.startsWith('-'))) {
    return err({ code: 'cli-value-missing', option });
  }
  if (spec.choices !== undefined && !spec.choices.includes(value)) {
    return err({ code: 'cli-value-unknown', option, value, choices: spec.choices.join(', ') });
  }
  if (spec.range !== undefined) {
    const [least, most] = spec.range;
    const isInside = /^\d+$/.test(value) && Number(value) >= least && Number(value) <= most;
    if (!isInside) return err({ code: 'cli-value-out-of-range', option, value, least, most });
  }
  return ok(value);
}

/** The arguments of a verb, checked against its specification. */
export function readArguments(verb: Verb, argv: readonly string[]): Result<Arguments, UsageFault> {
  const specs = new Map<string, OptionSpec>([...Object.entries(COMMON_OPTIONS), ...Object.entries(verb.options)]);
  const types = [...specs].map(
    ([name, spec]) => [name, { type: spec.value === undefined ? 'boolean' : 'string' }] as const,
  );
  const shorts = Object.fromEntries(Object.entries(SHORT).map(([short, name]) => [name, short]));
  const config = Object.fromEntries(
    types.map(([name, type]) => [name, { ...type, ...(shorts[name] === undefined ? {} : { short: shorts[name] }) }]),
  );
  const { tokens } = parseArgs({
    args: [...argv],
    options: config,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const operands: string[] = [];
  const given: GivenOption[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const spec = specs.get(token.name);
    if (spec === undefined) return err({ code: 'cli-option-unknown', option: token.rawName });
    const twice = spec.many !== true && given.some(({ name }) => name === token.name);
    if (twice) return err({ code: 'cli-option-twice', option: token.rawName });
    const value = readValue(token.name, spec, token.value, token.inlineValue === true);
    if (!value.ok) return value;
    given.push({ name: token.name, value: value.value });
  }
  const options = new Map(given.map(({ name, value }) => [name, value]));
  // Who asks for help has not finished the line.
  if (options.has('help')) return ok({ operands, options, given });
  const missing = verb.operands.find((operand, index) => operand.required && operands[index] === undefined);
  if (missing !== undefined) return err({ code: 'cli-operand-missing', operand: missing.name });
  const surplus = operands[verb.operands.length];
  if (surplus !== undefined && verb.operands.at(-1)?.many !== true)
    return err({ code: 'cli-operand-surplus', operand: surplus });
  const needed = [...specs].find(([name, spec]) => spec.required === true && !options.has(name));
  if (needed !== undefined) return err({ code: 'cli-option-missing', option: `--${needed[0]}` });
  return ok({ operands, options, given });
}
