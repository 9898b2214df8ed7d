import { useLayoutEffect, useState } from 'react';
import type { Aside, Broken } from './aside.ts';

/** A question with the key of its answer; the same value as long as it is the same question. */
export interface Asked<Ask> {
  readonly key: string;
  readonly ask: Ask;
}

/** An answer, and the question that it answers. */
export interface Heard<Ask, Answer> extends Asked<Ask> {
  readonly answer: Answer | Broken;
}

/** The answer to what is asked; until it is there, the last one, which is `late` then. */
export function useAside<Ask, Answer>(
  aside: Aside<Ask, Answer>,
  asked: Asked<Ask> | undefined,
): { readonly heard: Heard<Ask, Answer> | undefined; readonly late: boolean } {
  const [heard, setHeard] = useState<Heard<Ask, Answer>>();
  // Before anything is painted, since what is known is heard at once.
  useLayoutEffect(
    () => asked && aside.want(asked.key, asked.ask, (answer) => setHeard({ ...asked, answer })),
    [aside, asked],
  );
  return { heard, late: heard?.key !== asked?.key };
}
