/** A share of 0 to 1 as a bar; the number stands beside it, so that it need not be read aloud. */
export function ShareBar({ share }: { readonly share: number }) {
  return <meter className="share-bar" min={0} max={1} value={share} aria-hidden="true" />;
}
