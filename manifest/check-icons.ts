import { PNG } from 'pngjs';

/** The two icons as PNG files. */
export type Icons = { color: Buffer; outline: Buffer };

const sizes = { color: 192, outline: 32 };

/** What Teams would refuse in the icons, a line each; none when they are right. */
export const iconFaults = ({ color, outline }: Icons): string[] => {
  const [colourImage, outlineImage] = [read(color), read(outline)];
  return [
    ...sizeFaults('color', colourImage),
    ...sizeFaults('outline', outlineImage),
    ...(outlineImage ? outlineFaults(outlineImage) : []),
  ];
};

const sizeFaults = (name: keyof Icons, image: PNG | undefined): string[] => {
  const size = sizes[name];
  if (!image) return [`${name}.png is not a PNG image`];
  if (image.width === size && image.height === size) return [];
  return [`${name}.png is ${image.width} x ${image.height} pixels, and must be ${size} x ${size}`];
};

const outlineFaults = ({ data }: PNG): string[] => {
  const pixels = Array.from({ length: data.length / 4 }, (_, index) =>
    data.subarray(index * 4, index * 4 + 4),
  );
  const seen = pixels.filter((pixel) => pixel[3] !== 0);
  const faults: string[] = [];
  if (seen.some((pixel) => pixel.subarray(0, 3).some((part) => part !== 255)))
    faults.push('outline.png has another colour than white');
  if (seen.length === 0) faults.push('outline.png shows nothing');
  if (seen.length === pixels.length) faults.push('outline.png is nowhere transparent');
  return faults;
};

const read = (file: Buffer): PNG | undefined => {
  try {
    return PNG.sync.read(file);
  } catch {
    return undefined;
  }
};
