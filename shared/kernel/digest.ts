/** FNV-1a (draft-eastlake-fnv), 32 bits, from a basis of choice. */
function fnv(text: string, basis: number): number {
  let hash = basis;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Tells texts apart, 64 bits in base 36; no secret is safe behind it. Same text, same digest. */
export function digest(text: string): string {
  return fnv(text, 0x811c9dc5).toString(36) + fnv(text, 0x9e3779b9).toString(36).padStart(7, '0');
}
