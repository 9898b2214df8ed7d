import type { App } from '#renderer/state/app.ts';

/** A mistake of ours in something that takes time ends it; the user is told instead of left to wait. Gives the way out. */
export function hearBugs(app: App, target: Window): () => void {
  const told = (): void => app.refuse({ code: 'bug' });
  target.addEventListener('unhandledrejection', told);
  return () => target.removeEventListener('unhandledrejection', told);
}
