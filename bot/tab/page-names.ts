/** The pages, by the last part of their address. */
export const pageNames = [
  'guide',
  'meeting',
  'follow-up',
  'figures',
  'introduction',
  'note',
  'configure',
] as const;
export type PageName = (typeof pageNames)[number];

/** The page of an address such as `/tab/figures`; the guide where there is no such page. */
export const pageOf = (path: string): PageName => {
  const said = path.split('/').at(-1);
  return pageNames.find((name) => name === said) ?? 'guide';
};
