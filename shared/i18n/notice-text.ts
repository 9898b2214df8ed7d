import type { MessageKey, Translator } from './translator.ts';

type NoticeKey = Extract<MessageKey, `import.notice.${string}`>;

/** A notice that has words. Every notice in the program must be assignable to this; the compiler names the one that is not. */
export interface Worded {
  readonly code: NoticeKey extends `import.notice.${infer Code}` ? Code : never;
}

/** Words for what an import assumed; the notice's other fields fill the slots. */
export function noticeText(t: Translator, notice: Worded): string {
  const say = t as unknown as (key: string, slots: object) => string;
  return say(`import.notice.${notice.code}`, notice);
}
