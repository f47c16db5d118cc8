import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ImageData64 } from '../../lib/domain/replyImage';
import { imageBlob } from './imageBlob';

interface PictureProps {
  readonly image: ImageData64;
  readonly label: string;
  /** In CSS pixels: it is shown as large as it fits in. */
  readonly width: number;
  readonly height: number;
}

/** An image that is kept here. It is drawn, not loaded: pages forbid addresses of others, and none is asked for. */
export function Picture({ image, label, width, height }: PictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    let isMeant = true;
    createImageBitmap(imageBlob(image)).then((bitmap) => {
      if (isMeant && canvas.current) draw(canvas.current, bitmap, width, height);
      bitmap.close();
    }, console.warn);
    return () => {
      isMeant = false;
    };
  }, [image, width, height]);
  return <canvas ref={canvas} class="picture" role="img" aria-label={label} width={0} height={0} />;
}

function draw(canvas: HTMLCanvasElement, bitmap: ImageBitmap, width: number, height: number): void {
  const share = Math.min(1, width / bitmap.width, height / bitmap.height);
  const [shownWidth, shownHeight] = [bitmap.width * share, bitmap.height * share];
  canvas.width = Math.round(shownWidth * devicePixelRatio);
  canvas.height = Math.round(shownHeight * devicePixelRatio);
  Object.assign(canvas.style, { width: `${shownWidth}px`, height: `${shownHeight}px` });
  const context = canvas.getContext('2d');
  if (!context) return;
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
}
