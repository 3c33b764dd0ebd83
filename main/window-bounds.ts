/** In device-independent pixels, on the desktop that spans all displays. */
export type Bounds = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
export type WindowPlace = { readonly bounds: Bounds | null; readonly maximised: boolean };

export const smallestWindow = { width: 1024, height: 700 } as const;
export const firstWindow = { width: 1280, height: 860 } as const;

/** Tolerant reading of what was remembered. */
export const readPlace = (found: unknown): WindowPlace => {
  const { bounds, maximised }: { bounds?: unknown; maximised?: unknown } =
    typeof found === 'object' && found !== null ? found : {};
  return { bounds: readBounds(bounds), maximised: maximised === true };
};

/**
 * Where the window opens: where it was, moved and shrunk so that all of it lies on a display that is there now
 * (a second screen may have been unplugged). `null`: let the system choose.
 */
export const visibleBounds = (remembered: Bounds | null, workAreas: readonly Bounds[]): Bounds | null => {
  if (!remembered) return null;
  const [best] = [...workAreas].sort((a, b) => overlap(remembered, b) - overlap(remembered, a));
  if (!best || overlap(remembered, best) === 0) return null;
  const width = Math.min(Math.max(remembered.width, smallestWindow.width), best.width);
  const height = Math.min(Math.max(remembered.height, smallestWindow.height), best.height);
  return {
    x: Math.min(Math.max(remembered.x, best.x), best.x + best.width - width),
    y: Math.min(Math.max(remembered.y, best.y), best.y + best.height - height),
    width,
    height,
  };
};

/** Square pixels that two rectangles share. */
const overlap = (a: Bounds, b: Bounds): number => {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
};

const readBounds = (found: unknown): Bounds | null => {
  if (typeof found !== 'object' || found === null) return null;
  const { x, y, width, height }: { [K in keyof Bounds]?: unknown } = found;
  return isWhole(x) && isWhole(y) && isWhole(width) && isWhole(height) && width > 0 && height > 0
    ? { x, y, width, height }
    : null;
};

const isWhole = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 100_000;
