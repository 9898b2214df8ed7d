import { useEffect, useMemo } from 'react';
import { useApp, useStore } from '#renderer/state/app-context.ts';
import { recallTemplate } from '#renderer/state/template.ts';
import type { ChosenTemplate } from '#shared/writers/pptx/template-deck.ts';

/** What the pages of a dialog are drawn after, read anew when it opens, with the size of its slides in points. */
export function useTemplate(): {
  readonly template: ChosenTemplate | undefined;
  readonly size: { readonly width: number; readonly height: number } | undefined;
} {
  const app = useApp();
  const firm = useStore((state) => state.template);
  const layouts = useStore((state) => state.templateLayouts);
  useEffect(() => void recallTemplate(app), [app]);
  return useMemo(() => {
    if (firm === undefined || firm.fault !== undefined) return { template: undefined, size: undefined };
    const { width, height } = firm.read;
    return { template: { bytes: firm.bytes, layouts }, size: { width, height } };
  }, [firm, layouts]);
}
