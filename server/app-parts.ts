import type { Changes } from './changes';
import type { GraphStore } from './graph/store';
import type { Jobs } from './jobs';
import type { Logger } from './log';

/** Whether calls are served: samples may still be loading, or a shutdown may have begun. */
export type Readiness = 'starting' | 'ready' | 'stopping';

/** All that the app stands on, passed in: nothing connects at import. */
export interface AppParts {
  readonly store: GraphStore;
  readonly jobs: Jobs;
  readonly changes: Changes;
  readonly log: Logger;
  /** The Host headers it answers to. */
  readonly hosts: ReadonlySet<string>;
  /** Every call must carry it, where it is set. */
  readonly token: string | undefined;
  /** The lock file's secret: this machine's own commands carry it. */
  readonly secret: string;
  /** Refuses every call that writes. */
  readonly readOnly: boolean;
  readonly readiness: () => Readiness;
  /** Fires when a shutdown begins: streams that would never end by themselves end now. */
  readonly closing: AbortSignal;
  /** The built explorer; null: the API alone. */
  readonly clientFolder: string | null;
}
