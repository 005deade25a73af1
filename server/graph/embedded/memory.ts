/** How much more memory one statement may take, in bytes. */
const MOST = 1024 ** 3;

/** A process that grew by this much is better replaced: the engine's memory is not given back. In bytes. */
const BLOATED = 192 * 1024 ** 2;

const EVERY_MS = 25;

/** Watches what a statement takes, until it is released. The engine works in a thread of its own meanwhile. */
export interface MemoryWatch {
  /** Whether the process has grown so much that it is better replaced. */
  hasGrown(): boolean;
  release(): void;
}

/** Starts a watch; `exceeded` is called once when the process grew by more than a statement may take. */
export function watchMemory(exceeded: () => void): MemoryWatch {
  const before = process.memoryUsage.rss();
  const growth = (): number => process.memoryUsage.rss() - before;
  const timer = setInterval(() => {
    if (growth() <= MOST) return;
    clearInterval(timer);
    exceeded();
  }, EVERY_MS);
  return { hasGrown: () => growth() > BLOATED, release: () => clearInterval(timer) };
}
