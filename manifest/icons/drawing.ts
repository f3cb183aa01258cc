import { PNG } from 'pngjs';
import { accentColor } from '../manifest.json';
import { disc, outlineOf, roundedBox, type Shape, triangle } from './shapes';

type Colour = [red: number, green: number, blue: number];
type Layer = { shape: Shape; colour: Colour };

/** Each pixel is looked at in this many points across and down, which makes the edges soft. */
const samples = 8;
const white: Colour = [255, 255, 255];
const recordRed: Colour = [209, 52, 56];

/**
 * The colour icon: a white speech bubble with the sign for recording. The ground fills the square, since Teams
 * rounds the corners itself, and the bubble keeps to the middle 96 pixels, which no crop of Teams' touches.
 */
export const colourIcon = (): PNG =>
  paint(192, [
    { shape: () => -1, colour: colourOf(accentColor) },
    { shape: roundedBox(48, 50, 144, 126, 20), colour: white },
    { shape: triangle([66, 120], [94, 120], [66, 144]), colour: white },
    { shape: outlineOf(disc(96, 88, 26), 5), colour: recordRed },
    { shape: disc(96, 88, 14), colour: recordRed },
  ]);

/** The outline icon: the same bubble and sign in white, edge to edge, on nothing. */
export const outlineIcon = (): PNG =>
  paint(32, [
    { shape: outlineOf(roundedBox(0, 0, 32, 26, 6.5), 2), colour: white },
    { shape: triangle([6, 25], [15, 25], [6, 32]), colour: white },
    { shape: outlineOf(disc(16, 13, 8), 1.8), colour: white },
    { shape: disc(16, 13, 4), colour: white },
  ]);

const colourOf = (hex: string): Colour => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
];

const paint = (size: number, layers: Layer[]): PNG => {
  const png = new PNG({ width: size, height: size });
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      png.data.set(pixel(column, row, layers), (row * size + column) * 4);
    }
  }
  return png;
};

/** Red, green, blue and opacity of a pixel; where nothing is drawn it is white with no opacity. */
const pixel = (column: number, row: number, layers: Layer[]): number[] => {
  const seen = points.flatMap(([x, y]) => topmost(column + x, row + y, layers) ?? []);
  if (seen.length === 0) return [...white, 0];
  const mean = [0, 1, 2].map((part) => seen.reduce((sum, { colour }) => sum + (colour[part] ?? 0), 0));
  return [
    ...mean.map((sum) => Math.round(sum / seen.length)),
    Math.round((255 * seen.length) / points.length),
  ];
};

const steps = Array.from({ length: samples }, (_, step) => (step + 0.5) / samples);
const points = steps.flatMap((y) => steps.map((x): [number, number] => [x, y]));

const topmost = (x: number, y: number, layers: Layer[]): Layer | undefined =>
  layers.findLast(({ shape }) => shape(x, y) <= 0);
