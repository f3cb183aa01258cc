/** A map of numbers that lies flat in memory: each key, and its value behind it, where its hash says or next to that. */
export type NumberTable = { mask: number; slots: Int32Array };

const free = -1;
const spread = 0x9e3779b1;
const roomier = 2;

/** Makes a table of keys, which are 0 or more, and their values. The last value of a key counts. */
export const numberTableOf = (pairs: readonly (readonly [key: number, value: number])[]): NumberTable => {
  const size = 2 ** Math.ceil(Math.log2(roomier * Math.max(1, pairs.length)));
  const table = { mask: size - 1, slots: new Int32Array(2 * size).fill(free) };
  for (const [key, value] of pairs) {
    const at = placeOf(table, key);
    table.slots[at] = key;
    table.slots[at + 1] = value;
  }
  return table;
};

/** The value of a key, or undefined. */
export const valueAt = (table: NumberTable, key: number): number | undefined => {
  const at = placeOf(table, key);
  return table.slots[at] === key ? table.slots[at + 1] : undefined;
};

/** Where a key stands, or would. */
const placeOf = ({ mask, slots }: NumberTable, key: number): number => {
  const hash = Math.imul(key, spread);
  let at = (hash ^ (hash >>> 15)) & mask;
  while (slots[2 * at] !== key && slots[2 * at] !== free) at = (at + 1) & mask;
  return 2 * at;
};
