import { type RefObject, useEffect, useState } from 'react';
import type { Size } from '../../../shared/photos/layer.ts';

/** The room that the picture may fill, in pixels of the screen. */
export function useRoom(frame: RefObject<HTMLElement | null>): Size {
  const [room, setRoom] = useState({ width: 640, height: 480 });
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const watcher = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const { width, height } = entry.contentRect;
      setRoom({ width: Math.max(120, Math.floor(width)), height: Math.max(120, Math.floor(height)) });
    });
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [frame]);
  return room;
}

/** The picture at the size in which it is shown, made once: shrinking a large one anew at each drawing would be slow. */
export function useScaled(picture: ImageBitmap, scale: number): CanvasImageSource | null {
  const [scaled, setScaled] = useState<ImageBitmap | null>(null);
  useEffect(() => {
    let here = true;
    let made: ImageBitmap | null = null;
    const resizeWidth = Math.max(1, Math.round(picture.width * scale));
    createImageBitmap(picture, { resizeWidth, resizeQuality: 'high' }).then((bitmap) => {
      if (!here) {
        bitmap.close();
        return;
      }
      made = bitmap;
      setScaled(bitmap);
    });
    return () => {
      here = false;
      made?.close();
      setScaled(null);
    };
  }, [picture, scale]);
  return scaled ?? picture;
}
