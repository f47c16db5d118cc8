/** Drawn after Lucide's chevron (ISC licence). */
export const CollapseIcon = ({ isUp }: { readonly isUp: boolean }) => (
  <svg
    width="16"
    height="16"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    <path d={isUp ? 'm18 15-6-6-6 6' : 'm6 9 6 6 6-6'} />
  </svg>
);
