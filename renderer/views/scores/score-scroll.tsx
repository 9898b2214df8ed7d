import type { ReactNode } from 'react';

/** What scrolls by keyboard too. */
export function ScoreScroll({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1)
    <section className="scores-scroll" tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
