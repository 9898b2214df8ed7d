import type { MessageKey, Translator } from '#shared/i18n/translator.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Terminal } from './terminal.ts';
import type { Tools } from './tools.ts';

type WordsFor<Prefix extends string> = Extract<MessageKey, `${Prefix}.${string}`>;

export interface OptionSpec {
  /** What stands for its value in the help; missing for a switch. */
  readonly value?: string;
  /** The only values that it takes. */
  readonly choices?: readonly string[];
  /** Least and greatest of the whole numbers that are its only values. */
  readonly range?: readonly [least: number, most: number];
  readonly required?: true;
  /** May be given more than once; its values are in `Call.given`. */
  readonly many?: true;
  readonly words: WordsFor<'cli.option'>;
}

export interface OperandSpec {
  readonly name: string;
  readonly required: boolean;
  /** Of the last: takes all that follow as well. */
  readonly many?: true;
}

/** 1: the input is at fault. 2: the command line is. */
export interface Refusal {
  readonly exit: 1 | 2;
  /** Whole lines, in the reader's language. */
  readonly text: string;
}

/** One option as it stands in the command, by name without dashes; a switch has the value ''. */
export interface GivenOption {
  readonly name: string;
  readonly value: string;
}

/** One run of a verb, with its arguments checked against its specification. */
export interface Call {
  readonly operands: readonly string[];
  readonly options: ReadonlyMap<string, string>;
  readonly given: readonly GivenOption[];
  readonly t: Translator;
  readonly terminal: Terminal;
  readonly tools: Tools;
}

/** Something that the command line does. */
export interface Verb {
  readonly id: string;
  /** Other spellings. */
  readonly aliases?: readonly string[];
  readonly operands: readonly OperandSpec[];
  readonly options: Readonly<Record<string, OptionSpec>>;
  readonly words: WordsFor<'cli.verb'>;
  /** The text for standard output, or why there is none. Throws only for bugs. */
  readonly run: (call: Call) => Promise<Result<string, Refusal>>;
}

export function defineVerb<const V extends Verb>(verb: V): V {
  return verb;
}

/** A fault of the command line itself. Each code has words in the catalogues (`fault.<code>`). */
export type UsageFault =
  | { readonly code: 'cli-verb-missing' }
  | { readonly code: 'cli-verb-unknown'; readonly verb: string; readonly verbs: string }
  | { readonly code: 'cli-option-unknown'; readonly option: string }
  | { readonly code: 'cli-option-twice'; readonly option: string }
  | { readonly code: 'cli-option-missing'; readonly option: string }
  | { readonly code: 'cli-value-missing'; readonly option: string }
  | { readonly code: 'cli-value-unwanted'; readonly option: string }
  | { readonly code: 'cli-value-unknown'; readonly option: string; readonly value: string; readonly choices: string }
  | {
      readonly code: 'cli-value-out-of-range';
      readonly option: string;
      readonly value: string;
      readonly least: number;
      readonly most: number;
    }
  | { readonly code: 'cli-operand-missing'; readonly operand: string }
  | { readonly code: 'cli-operand-surplus'; readonly operand: string }
  | {
      readonly code: 'cli-change-unreadable';
      readonly option: string;
      readonly value: string;
      readonly example: string;
    }
  | { readonly code: 'cli-output-is-input'; readonly path: string }
  | { readonly code: 'cli-slide-unknown'; readonly value: string; readonly choices: string }
  | { readonly code: 'cli-deck-only'; readonly option: string }
  | { readonly code: 'cli-arrows-only'; readonly option: string }
  | { readonly code: 'cli-template-only'; readonly option: string }
  | { readonly code: 'cli-refresh-only'; readonly option: string }
  | { readonly code: 'cli-refresh-coded' }
  | { readonly code: 'cli-layout-alone'; readonly example: string }
  | {
      readonly code: 'cli-layout-unreadable';
      readonly value: string;
      readonly example: string;
      readonly choices: string;
    }
  | { readonly code: 'cli-picture-only'; readonly option: string }
  | { readonly code: 'cli-extension-unknown'; readonly path: string; readonly choices: string };
