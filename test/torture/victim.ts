import { once } from 'node:events';
import { type ElectronApplication, type Page } from '@playwright/test';
import { launchApp } from '../e2e/fixtures/launchApp';

type Answer = { readonly ok: boolean; readonly value?: unknown; readonly error?: unknown };

/** What the page of a program started with --test-hooks lays open. */
export type Hooks = {
  readonly __zhangqi: {
    readonly ledger: {
      readonly state: { readonly start: { readonly kind: string } } | null;
      readonly run: (name: string, input: unknown) => Promise<Answer>;
    };
  };
};

/** The running program, to be killed. */
export class Victim {
  private constructor(
    readonly app: ElectronApplication,
    readonly page: Page,
  ) {}

  static async start(dataDir: string): Promise<Victim> {
    const { app, page } = await launchApp({ dataDir, lang: 'en', hasTestHooks: true });
    return new Victim(app, page);
  }

  /** Waits until the books are open, however they are. */
  async untilOpen(): Promise<void> {
    const isOpen = (): boolean => (globalThis as unknown as Hooks).__zhangqi.ledger.state !== null;
    await this.page.waitForFunction(isOpen, undefined, { timeout: 600_000, polling: 20 });
  }

  /** Runs one piece of work of the ledger's; throws at a refusal. */
  async run<T>(name: string, input: unknown): Promise<T> {
    const answer = await this.page.evaluate(
      ([work, given]) => (globalThis as unknown as Hooks).__zhangqi.ledger.run(work, given),
      [name, input] as const,
    );
    if (!answer.ok) throw new Error(`${name} was refused: ${JSON.stringify(answer.error)}`);
    return answer.value as T;
  }

  /** Ends the program as a user does. */
  async close(): Promise<void> {
    await this.app.close();
  }

  /** Kills the whole process group at once, as a power cut would, and waits until it is gone. */
  async kill(): Promise<void> {
    const child = this.app.process();
    const ended = child.exitCode === null ? once(child, 'exit') : Promise.resolve();
    const closed = this.app.waitForEvent('close').catch(() => undefined);
    if (child.pid === undefined) throw new Error('the program has no process');
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
    await ended;
    await closed;
  }
}
