/** What the echoes put into their card: who spoke, what was said, and two facts. */
export const echoData = (name: string | undefined, said: string | undefined) => ({
  $root: {
    name: name ?? '',
    said: said ?? '',
    facts: [
      { title: 'Length', value: `${said?.length ?? 0}` },
      { title: 'Words', value: `${said?.split(' ').length ?? 0}` },
    ],
  },
});
