/** An error's class and where it was thrown, for the log: its message may hold what people wrote. */
export const faultOf = (error: unknown): { error: string; at: string | undefined } => ({
  error: nameOf(error),
  at: frameOf(error),
});

const nameOf = (error: unknown) => (error instanceof Error ? error.name : typeof error);

const frameOf = (error: unknown): string | undefined =>
  error instanceof Error
    ? error.stack
        ?.split('\n')
        .find((line) => /^\s+at /.test(line))
        ?.trim()
    : undefined;
