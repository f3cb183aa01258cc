import { PNG } from 'pngjs';
import { iconFaults } from '../../manifest/check-icons';
import { colourIcon, outlineIcon } from '../../manifest/icons/drawing';
import { parts } from './parts';

const { icons } = parts();

test('the icons have the sizes of Teams, and the outline has nothing but white', () => {
  expect(iconFaults(icons)).toEqual([]);
  const { data } = PNG.sync.read(icons.outline);
  expect(data.every((part, index) => index % 4 === 3 || part === 255)).toBe(true);
});

test('the icons are those that the drawing draws', () => {
  expect(PNG.sync.read(icons.color).data.equals(colourIcon().data)).toBe(true);
  expect(PNG.sync.read(icons.outline).data.equals(outlineIcon().data)).toBe(true);
});

test('the colour icon fills its square, since Teams rounds the corners, and keeps its sign to the middle', () => {
  const { data } = PNG.sync.read(icons.color);
  const ground = data.readUInt32BE(0);
  expect(data[3]).toBe(255);
  const drawnAt = Array.from({ length: 192 * 192 }, (_, index) => index)
    .filter((index) => data.readUInt32BE(index * 4) !== ground)
    .flatMap((index) => [index % 192, Math.floor(index / 192)]);
  expect([Math.min(...drawnAt), Math.max(...drawnAt)]).toEqual([48, 143]);
});

test('an outline in colours, icons of the wrong size and a file that is no image are all told of', () => {
  expect(iconFaults({ color: icons.outline, outline: icons.color })).toEqual([
    'color.png is 32 x 32 pixels, and must be 192 x 192',
    'outline.png is 192 x 192 pixels, and must be 32 x 32',
    'outline.png has another colour than white',
    'outline.png is nowhere transparent',
  ]);
  expect(iconFaults({ ...icons, color: Buffer.from('no image') })).toEqual(['color.png is not a PNG image']);
});
