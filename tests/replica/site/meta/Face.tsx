import { useState } from 'react';

interface FaceProps {
  readonly handle: string;
  readonly size: number;
  readonly alt: string;
}

/** Pictures are signed anew whenever they are drawn; only their path stays. */
export const useFaceAddress = (handle: string): string => {
  const [signature] = useState(() => Math.random().toString(36).slice(2, 10));
  return `/replica/face/${handle}.svg?oe=${signature}`;
};

/** A picture that is as large as what it stands in, and says nothing of its size. */
export function FillingFace({ handle, alt }: Omit<FaceProps, 'size'>) {
  const source = useFaceAddress(handle);
  return <img className="face filling" alt={alt} crossOrigin="anonymous" draggable="false" src={source} />;
}

/** Somebody's picture. */
export function Face({ handle, size, alt }: FaceProps) {
  const source = useFaceAddress(handle);
  return <img className="face img" alt={alt} src={source} height={size} width={size} />;
}
