/** An error's class, code and where it was thrown, for the log: its message may hold what people wrote. */
export const faultOf = (
  error: unknown,
): { error: string; code: string | undefined; at: string | undefined } => ({
  error: nameOf(error),
  code: codeOf(error),
  at: frameOf(error),
});

/** A word of a system's, such as ECONNREFUSED or OperationTimedOut, and never a sentence. */
const codeOf = (error: unknown): string | undefined => {
  if (!(error instanceof Error && 'code' in error)) return undefined;
  const { code } = error;
  return typeof code === 'string' && /^[A-Za-z_]{1,60}$/.test(code) ? code : undefined;
};

const nameOf = (error: unknown) => (error instanceof Error ? error.name : typeof error);

const frameOf = (error: unknown): string | undefined =>
  error instanceof Error
    ? error.stack
        ?.split('\n')
        .find((line) => /^\s+at /.test(line))
        ?.trim()
    : undefined;
