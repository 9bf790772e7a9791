import { codeOf } from '../vault/file-errors.ts';

/**
 * Writes that something failed to the error stream, without anything the failure was about: an error's message may quote what a
 * person typed, so only its kind, its code and the lines of the program are given.
 * @param where part of the program, or channel of a call
 */
export function reportProblem(where: string, error: unknown): void {
  const kind = error instanceof Error ? error.name : typeof error;
  const lines = error instanceof Error ? (error.stack ?? '').split('\n').filter(isFrame).slice(0, 8) : [];
  console.error([`[otway] ${where}: ${kind} ${codeOf(error) ?? ''}`.trimEnd(), ...lines].join('\n'));
}

/** A line of a stack that names a place in the program; the lines of a message look otherwise. */
function isFrame(line: string): boolean {
  return (
    /^ {4}at [\w.<>[\] ]+ \(?(file|node|app):[^ ]+\)?$/.test(line) || /^ {4}at (file|node):[^ ]+$/.test(line)
  );
}
