interface IconProps {
  readonly label: string;
  readonly size?: number;
}

/** A sign with a name; what it looks like matters to nobody here. */
export function Icon({ label, size = 24 }: IconProps) {
  return (
    <svg aria-label={label} role="img" height={size} width={size} viewBox="0 0 24 24" fill="none">
      <title>{label}</title>
      <rect
        x="4"
        y="4"
        width="16"
        height="16"
        rx={4 + (label.length % 5)}
        stroke="currentColor"
        strokeWidth="2"
      />
    </svg>
  );
}
