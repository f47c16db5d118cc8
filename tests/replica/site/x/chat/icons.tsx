/** Drawn for this replica: strokes on a 24-unit square. The names are those that the app puts on its icons. */
const PATHS = {
  'icon-search': 'M11 4a7 7 0 100 14 7 7 0 000-14zM16 16l5 5',
  'icon-new-message': 'M20 12v8H4V4h9M18 2l4 4-9 9-5 1 1-5z',
  'icon-chevron-down': 'M6 9l6 6 6-6',
  'icon-arrow-left': 'M20 12H5M11 5l-7 7 7 7',
  'icon-arrow-up': 'M12 20V5M5 11l7-7 7 7',
  'icon-plus': 'M12 5v14M5 12h14',
  'icon-microphone': 'M12 3a3 3 0 00-3 3v6a3 3 0 006 0V6a3 3 0 00-3-3zM5 12a7 7 0 0014 0M12 19v3',
  'icon-information-circle': 'M12 3a9 9 0 100 18 9 9 0 000-18zM12 11v6M12 7.500h.01',
  'icon-lock': 'M6 11h12v10H6zM8.500 11V7.500a3.500 3.500 0 017 0V11',
  'icon-smile': 'M12 4a8 8 0 100 16 8 8 0 000-16zM9 10h.01M15 10h.01M8.500 14c2 2.400 5 2.400 7 0',
  'icon-circle-fill': 'M12 4a8 8 0 100 16 8 8 0 000-16z',
  'icon-envelope': 'M3 6h18v13H3zM3 7l9 7 9-7',
} as const;

export type ChatIconName = keyof typeof PATHS;

interface ChatIconProps {
  readonly name: ChatIconName;
  readonly className?: string;
}

export function ChatIcon({ name, className = '' }: ChatIconProps) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" data-icon={name} className={`icon ${className}`}>
      <path d={PATHS[name]} />
    </svg>
  );
}
