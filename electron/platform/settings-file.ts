import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const Settings = z.strictObject({
  /** The vault's folder, when the user chose another than the usual one. */
  vaultFolder: z.string().min(1).optional(),
  window: z
    .strictObject({
      x: z.int(),
      y: z.int(),
      width: z.int().positive(),
      height: z.int().positive(),
      maximised: z.boolean(),
    })
    .optional(),
});
export type Settings = z.infer<typeof Settings>;

/** What the program remembers outside the vault: where the vault is and where the window was. No client data. */
export class SettingsFile {
  private readonly file: string;
  private settings: Settings;

  constructor(folder: string) {
    this.file = path.join(folder, 'settings.json');
    this.settings = read(this.file);
  }

  get current(): Readonly<Settings> {
    return this.settings;
  }

  /** Remembers some settings, at once and on the disk. */
  change(changes: Settings): void {
    this.settings = { ...this.settings, ...changes };
    const fresh = `${this.file}.new`;
    fs.writeFileSync(fresh, JSON.stringify(this.settings, null, 2), { mode: 0o600 });
    fs.renameSync(fresh, this.file);
  }
}

function read(file: string): Settings {
  try {
    return Settings.parse(JSON.parse(fs.readFileSync(file, 'utf8')));
  } catch {
    return {};
  }
}
