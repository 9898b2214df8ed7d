import type { Translator } from '#shared/i18n/translator.ts';
import { COMMON_OPTIONS } from './arguments.ts';
import { columnText } from './column-text.ts';
import type { OptionSpec, Verb } from './verb.ts';
import { VERBS } from './verbs.ts';

const optionText = (name: string, { value }: OptionSpec): string =>
  value === undefined ? `--${name}` : `--${name} ${value}`;

function usage(verb: Verb): string {
  const part = (text: string, { required, many }: { readonly required?: boolean; readonly many?: true }) =>
    `${required === true ? text : `[${text}]`}${many === true ? '...' : ''}`;
  const operands = verb.operands.map((operand) => part(operand.name, operand));
  const options = Object.entries(verb.options).map(([name, spec]) => part(optionText(name, spec), spec));
  return ['orgloom', verb.id, ...operands, ...options].join(' ');
}

function optionRows(t: Translator, options: Readonly<Record<string, OptionSpec>>): readonly (readonly string[])[] {
  return Object.entries(options).map(([name, spec]) => {
    const choices = spec.choices === undefined ? '' : ` (${spec.choices.join(' | ')})`;
    return [`  ${optionText(name, spec)}`, `${t(spec.words)}${choices}`];
  });
}

/** What one verb does and takes. */
export function verbHelp(t: Translator, verb: Verb): string {
  // A verb's own option stands for a common one of the same name.
  const common = Object.fromEntries(Object.entries(COMMON_OPTIONS).filter(([name]) => !(name in verb.options)));
  const options = columnText([...optionRows(t, verb.options), ...optionRows(t, common)]);
  return `${t(verb.words)}\n\n  ${usage(verb)}\n\n${options}`;
}

/** What there is. */
export function generalHelp(t: Translator): string {
  const verbs = VERBS.map((verb) => [`  orgloom ${verb.id}`, t(verb.words)]);
  const rest = [
    ['  orgloom help VERB', t('cli.help.verb')],
    ['  orgloom --version', t('cli.help.version')],
  ];
  return `${t('cli.help.intro')}\n\n${columnText([...verbs, ...rest])}\n${t('cli.help.exit')}\n`;
}
