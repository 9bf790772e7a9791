import { AppError } from '../../shared/domain/errors.ts';
import { callText } from '../../shared/text/calls.ts';

/** Paths the user chose in dialogs, each behind a token that works once. */
export class Places {
  private readonly paths = new Map<string, string>();

  add(token: string, path: string): void {
    this.paths.set(token, path);
  }

  /** The path behind a token, which is then used up. Throws AppError `invalid-input` for any other. */
  resolve(token: string): string {
    const path = this.paths.get(token);
    if (path === undefined) {
      throw new AppError({ code: 'invalid-input', field: 'place', problem: callText.unknownPlace });
    }
    this.paths.delete(token);
    return path;
  }
}
