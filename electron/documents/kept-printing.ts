import type { PrintingProcess, RecordsContext } from '../ipc/context.ts';

/** How long a printing process waits for the next preview, in milliseconds. */
const keptMilliseconds = 120_000;

type Listener = (message: unknown) => void;

/** A printing process that outlives its job, and who listens to it at the moment. */
interface Kept {
  readonly process: PrintingProcess;
  message: Listener;
  exit: () => void;
  /** It has given a file, or said why there is none. */
  answered: boolean;
  ended: boolean;
}

/**
 * Printing processes for previews: one that has finished its job is kept for the next, with its fonts and code loaded, as long as somebody goes
 * on editing. One whose job is given up ends at once. Nothing is started before the first preview.
 */
export class KeptPrinting {
  private readonly printing: RecordsContext['printing'];
  private readonly milliseconds: number;
  private idle: Kept | undefined;
  private timer: NodeJS.Timeout | undefined;

  /** @param milliseconds how long an idle process is kept */
  constructor(printing: RecordsContext['printing'], milliseconds = keptMilliseconds) {
    this.printing = printing;
    this.milliseconds = milliseconds;
  }

  /** The kept process, or a new one. Its `kill` keeps it where its job is done. */
  start(): PrintingProcess {
    clearTimeout(this.timer);
    const kept = this.idle ?? begin(this.printing.start());
    this.idle = undefined;
    kept.answered = false;
    return {
      postMessage: (message) => kept.process.postMessage(message),
      onMessage: (listener) => {
        kept.message = listener;
      },
      onExit: (listener) => {
        kept.exit = listener;
      },
      kill: () => {
        kept.message = nobody;
        kept.exit = nobody;
        if (kept.answered && !kept.ended && this.idle === undefined) this.keep(kept);
        else kept.process.kill();
      },
    };
  }

  /** Ends the process that waits; for whoever knows that nothing else is to be printed. */
  end(): void {
    clearTimeout(this.timer);
    this.idle?.process.kill();
    this.idle = undefined;
  }

  private keep(kept: Kept): void {
    this.idle = kept;
    kept.exit = () => this.letGo(kept);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.letGo(kept);
      kept.process.kill();
    }, this.milliseconds);
    this.timer.unref();
  }

  private letGo(kept: Kept): void {
    if (this.idle === kept) this.idle = undefined;
  }
}

const nobody = () => undefined;

function begin(process: PrintingProcess): Kept {
  const kept: Kept = { process, message: nobody, exit: nobody, answered: false, ended: false };
  process.onMessage((message) => {
    kept.answered ||= isLastReply(message);
    kept.message(message);
  });
  process.onExit(() => {
    kept.ended = true;
    kept.exit();
  });
  return kept;
}

/** A file or a failure, after which the process has nothing left to do. */
function isLastReply(message: unknown): boolean {
  const type = typeof message === 'object' && message !== null ? Reflect.get(message, 'type') : undefined;
  return type === 'printed' || type === 'failed';
}
