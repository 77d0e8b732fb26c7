import { randomBytes } from 'node:crypto';

/** What a token may be used for: reading a file that the user opened, writing one at a place that the user chose, or files into a folder. */
export type FilePurpose = 'open' | 'save' | 'folder';

export type TokenEntry = { readonly path: string; readonly purpose: FilePurpose };

const mostTokens = 1_000;

/** The shell's side of file handles: the window holds a token that cannot be guessed, only the shell knows the path. */
export class FileTokens {
  readonly #entries = new Map<string, TokenEntry>();

  issue(path: string, purpose: FilePurpose): string {
    const token = randomBytes(24).toString('base64url');
    this.#entries.set(token, { path, purpose });
    if (this.#entries.size > mostTokens) {
      const oldest = this.#entries.keys().next().value;
      if (oldest !== undefined) this.#entries.delete(oldest);
    }
    return token;
  }

  /** The path behind a token, if it was given for this purpose. */
  pathFor(token: string, purpose: FilePurpose): string | null {
    const entry = this.#entries.get(token);
    return entry?.purpose === purpose ? entry.path : null;
  }
}
