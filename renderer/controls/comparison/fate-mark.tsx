import './comparison.css';
import { CircleMinus, CirclePlus, PencilLine } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Fate } from '#shared/export/comparison-words.ts';

const ICONS = { gone: CircleMinus, added: CirclePlus, changed: PencilLine } as const satisfies Record<Fate, unknown>;

/** What becomes of a thing: a shape and a word, in the colour of that fate. */
export function FateMark({ fate, children }: { readonly fate: Fate; readonly children: ReactNode }) {
  const Icon = ICONS[fate];
  return (
    <span className={`fate fate-${fate}`}>
      <Icon size={14} aria-hidden="true" />
      <span>{children}</span>
    </span>
  );
}
