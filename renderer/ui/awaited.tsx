import { LoaderCircle } from 'lucide-react';

/** Stands where an answer will be, or above the last one: nothing for a moment, since most are there by then. */
export function Awaited() {
  return (
    <p className="awaited" aria-busy="true">
      <LoaderCircle className="spinner" size={14} aria-hidden="true" />
    </p>
  );
}
