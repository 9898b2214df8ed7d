import { CATALOGUES } from './catalogues/catalogues.ts';
import type { MessageKey, Translator } from './translator.ts';

/** A refusal in words: what happened, what is safe, what to do. */
export interface FaultText {
  readonly what: string;
  readonly safe: string;
  readonly do: string;
}

type FaultKey = Extract<MessageKey, `fault.${string}.what`>;

/** A code that has words. Every fault union in the program must be assignable to this; the compiler names the one that is not. */
export type WordedCode = FaultKey extends `fault.${infer Code}.what` ? Code : never;

export interface Fault {
  readonly code: WordedCode;
}

/** Words for a fault; its other fields fill the slots. */
export function faultText(t: Translator, fault: Fault): FaultText {
  const slots = Object.fromEntries(
    Object.entries(fault).filter(([, value]) => typeof value === 'string' || typeof value === 'number'),
  );
  const say = t as unknown as (key: string, slots: Record<string, string | number>) => string;
  return {
    what: say(`fault.${fault.code}.what`, slots),
    safe: say(`fault.${fault.code}.safe`, slots),
    do: say(`fault.${fault.code}.do`, slots),
  };
}

/** The three parts as one line, for the terminal. */
export function faultLine(t: Translator, fault: Fault): string {
  const { what, safe, do: action } = faultText(t, fault);
  return [what, safe, action].join(t.language === 'zh-CN' ? '' : ' ');
}

/** Whether there are words for this code at run time: for codes that come from outside the type system. */
export function hasWords(code: string): code is WordedCode {
  return `fault.${code}.what` in CATALOGUES.en;
}
