/** Orgloom's mark: two threads over and under two others. */
export function Mark({ size }: { readonly size: number }) {
  return (
    <svg className="mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <g fill="none" strokeWidth="4.4" strokeLinecap="round">
        <path className="mark-warp" d="M11 4v9M11 19v9M21 4v3M21 13v15" />
        <path className="mark-weft" d="M4 11h3M13 11h15M4 21h15M25 21h3" />
      </g>
    </svg>
  );
}
