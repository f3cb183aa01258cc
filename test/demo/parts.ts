import { type Program, type Running, startProgram } from './program';

const restarts = 5;

/** The parts of a running demo: stopped together, the last started first; `failed` tells of one that stopped by itself. */
export class Parts {
  readonly failed: Promise<string>;
  private fail: (reason: string) => void = () => undefined;
  private readonly closers: (() => Promise<void>)[] = [];
  private stopping: Promise<void> | undefined;

  constructor(private readonly say: (line: string) => void) {
    this.failed = new Promise((done) => {
      this.fail = done;
    });
  }

  /** Something to close with the rest. */
  add(close: () => Promise<void>): void {
    this.closers.unshift(close);
  }

  /** A program that the demo cannot do without. */
  run(program: Program): void {
    const running = startProgram(program);
    this.add(() => running.stop());
    running.ended.then((reason) => this.lost(reason));
  }

  /** A program that is started again when it dies, as a host would; gives its process id of the moment. */
  keep(program: Program): () => number | undefined {
    let current = startProgram(program);
    let left = restarts;
    const watch = ({ ended }: Running) =>
      ended.then((reason) => {
        if (this.stopping) return;
        left -= 1;
        if (left < 0) return this.lost(reason);
        this.say(`${reason}\n  It is started again.`);
        current = startProgram(program);
        watch(current);
      });
    watch(current);
    this.add(() => current.stop());
    return () => current.pid;
  }

  stop(): Promise<void> {
    this.stopping ??= this.closeAll();
    return this.stopping;
  }

  private async closeAll(): Promise<void> {
    for (const close of this.closers) await close();
  }

  private lost(reason: string): void {
    if (!this.stopping) this.fail(reason);
  }
}
