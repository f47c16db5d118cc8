/** Drawn for this replica: strokes on a 24-unit square. */
const PATHS = {
  logo: 'M4 4l16 16M20 4L4 20',
  home: 'M4 11l8-7 8 7v9H4z',
  explore: 'M11 4a7 7 0 100 14 7 7 0 000-14zM16 16l5 5',
  notifications: 'M6 17V11a6 6 0 0112 0v6l2 2H4zM10 21h4',
  messages: 'M3 6h18v13H3zM3 7l9 7 9-7',
  bookmark: 'M6 4h12v17l-6-5-6 5z',
  profile: 'M12 12a4 4 0 100-8 4 4 0 000 8zM4 21c0-5 4-7 8-7s8 2 8 7',
  more: 'M5 11.4v1.2M12 11.4v1.2M19 11.4v1.2M4.400 12h1.200M11.400 12h1.200M18.400 12h1.200',
  compose: 'M4 20l4-1L20 7l-3-3L5 16zM14 20h6',
  back: 'M20 12H5M11 5l-7 7 7 7',
  close: 'M5 5l14 14M19 5L5 19',
  reply: 'M4 11a7 7 0 017-7h2a7 7 0 010 14h-1v3c-4-1-8-4-8-10z',
  repost: 'M7 4v13h7M3 8l4-4 4 4M17 20V7h-7M13 16l4 4 4-4',
  like: 'M12 20C7 16 3 13 3 9a4.5 4.5 0 019-1 4.5 4.5 0 019 1c0 4-4 7-9 11z',
  views: 'M5 20v-7M10 20V5M15 20v-10M20 20v-4',
  share: 'M12 15V4M7 8l5-5 5 5M4 14v6h16v-6',
  photo: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15 9h.01',
  gif: 'M4 6h16v12H4zM10 10H8a2 2 0 000 4h2v-2M13 10v4M16 14v-4h2M16 12h2',
  emoji: 'M12 4a8 8 0 100 16 8 8 0 000-16zM9 10h.01M15 10h.01M8.5 14c2 2.4 5 2.4 7 0',
  person: 'M12 12a4.5 4.5 0 100-9 4.5 4.5 0 000 9zM3 22c0-6 4-8 9-8s9 2 9 8z',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, filled = false }: { readonly name: IconName; readonly filled?: boolean }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className={filled ? 'icon filled' : 'icon'}>
      <path d={PATHS[name]} />
    </svg>
  );
}

export function VerifiedIcon({ label }: { readonly label: string }) {
  return (
    <svg viewBox="0 0 22 22" aria-label={label} role="img" data-testid="icon-verified" className="verified">
      <path d="M11 1l3 2 3.5-.2.8 3.4L21 9l-1.4 3 .2 3.6-3.3 1.1L14 19.500l-3-1.300-3 1.300-2.500-2.800-3.300-1.100.2-3.600L1 9l2.700-2.800.8-3.400L8 3z" />
      <path d="M7 11l3 3 5-6" className="tick" />
    </svg>
  );
}
