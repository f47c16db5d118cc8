import type { Formality } from './cannedReply';
import type { Platform } from './vocabulary';

/** How customers are addressed: everywhere, and on the platforms where it is different. */
export interface FormalitySetting {
  readonly everywhere: Formality;
  readonly on?: Readonly<Partial<Record<Platform, Formality>>>;
}

export const FORMAL_EVERYWHERE: FormalitySetting = { everywhere: 'formal' };

export const formalityOn = ({ everywhere, on }: FormalitySetting, platform: Platform): Formality =>
  on?.[platform] ?? everywhere;

/** The setting with one platform addressed differently, or, without a way of address, as everywhere. */
export function withFormalityOn(
  { everywhere, on }: FormalitySetting,
  platform: Platform,
  formality: Formality | undefined,
): FormalitySetting {
  const { [platform]: _, ...others } = on ?? {};
  const next = formality === undefined ? others : { ...others, [platform]: formality };
  return Object.keys(next).length === 0 ? { everywhere } : { everywhere, on: next };
}
