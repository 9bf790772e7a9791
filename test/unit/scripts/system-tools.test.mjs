import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ensureTools, MissingFromSystem } from '../../../scripts/system-tools.mjs';

describe.runIf(process.platform === 'linux')('a program that the system lacks', () => {
  let commands;

  beforeEach(() => {
    commands = mkdtempSync(path.join(os.tmpdir(), 'otway-commands-'));
    vi.stubEnv('PATH', commands);
  });

  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
    rmSync(commands, { recursive: true, force: true });
  });

  function addCommand(name, script) {
    const file = path.join(commands, name);
    writeFileSync(file, `#!/bin/sh\n${script}\n`);
    chmodSync(file, 0o755);
  }

  test('is no trouble when it is there', () => {
    addCommand('qpdf', '');
    expect(() => ensureTools(['qpdf'])).not.toThrow();
  });

  test('is answered with the exact command for a user who may not install it', () => {
    addCommand('apt-get', 'exit 1');
    addCommand('apt-cache', 'echo "  Candidate: 1"');
    vi.spyOn(process, 'getuid').mockReturnValue(1000);
    expect(() => ensureTools(['qpdf', 'pdftotext'])).toThrow(MissingFromSystem);
    expect(() => ensureTools(['qpdf', 'pdftotext'])).toThrow(
      'sudo apt-get update && sudo apt-get install -y qpdf poppler-utils',
    );
  });

  test('is named with its purpose where there is no apt-get', () => {
    expect(() => ensureTools(['qpdf'])).toThrow(
      /qpdf \(checking printed documents in tests\).*package manager/s,
    );
  });
});
