/** A shape: the distance in pixels from a point to its edge, negative inside. */
export type Shape = (x: number, y: number) => number;
type Corner = [x: number, y: number];

/** A disc around a centre. */
export const disc =
  (centreX: number, centreY: number, radius: number): Shape =>
  (x, y) =>
    Math.hypot(x - centreX, y - centreY) - radius;

/** A box with rounded corners. */
export const roundedBox = (
  left: number,
  top: number,
  right: number,
  bottom: number,
  radius: number,
): Shape => {
  const core = { x: (right - left) / 2 - radius, y: (bottom - top) / 2 - radius };
  return (x, y) => {
    const beyondX = Math.abs(x - (left + right) / 2) - core.x;
    const beyondY = Math.abs(y - (top + bottom) / 2) - core.y;
    const outside = Math.hypot(Math.max(beyondX, 0), Math.max(beyondY, 0));
    return outside + Math.min(Math.max(beyondX, beyondY), 0) - radius;
  };
};

/** A triangle, its corners clockwise as seen on the screen; exact inside, which is all that drawing asks. */
export const triangle =
  (first: Corner, second: Corner, third: Corner): Shape =>
  (x, y) =>
    Math.max(beyond(first, second, x, y), beyond(second, third, x, y), beyond(third, first, x, y));

const beyond = ([fromX, fromY]: Corner, [toX, toY]: Corner, x: number, y: number): number =>
  ((y - fromY) * (fromX - toX) + (x - fromX) * (toY - fromY)) / Math.hypot(toX - fromX, toY - fromY);

/** A line along the inner side of a shape's edge. */
export const outlineOf =
  (shape: Shape, width: number): Shape =>
  (x, y) =>
    Math.max(shape(x, y), -shape(x, y) - width);
