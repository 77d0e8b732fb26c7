import { makeSandbox, projects, runTool } from './sandbox';

interface Diagnostic {
  readonly code: string;
  readonly message: string;
  readonly help?: string;
  readonly filename: string;
}

/** What the linter says about one file: `rule: message — help`. */
export type Complaints = ReadonlyMap<string, readonly string[]>;

/** Lints these files as they would be linted in the checkout, at the same places. */
export function lint(files: Readonly<Record<string, string>>): Complaints {
  const sandbox = makeSandbox(files);
  try {
    const output = runTool(sandbox, 'oxlint/bin/oxlint', [
      '--tsconfig',
      'tsconfig.json',
      '--format=json',
      ...projects,
    ]);
    const { diagnostics } = JSON.parse(output) as { diagnostics: readonly Diagnostic[] };
    const complaints = new Map<string, string[]>();
    for (const { code, message, help, filename } of diagnostics) {
      const text = `${code}: ${message}${help ? ` — ${help}` : ''}`;
      complaints.set(filename, [...(complaints.get(filename) ?? []), text]);
    }
    return complaints;
  } finally {
    sandbox.remove();
  }
}
