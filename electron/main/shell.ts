import { app, BrowserWindow, Menu, nativeTheme } from 'electron';
import { catalogueOf, type Language } from '@shared/i18n';
import { type AppInfo, type BatchRequest } from '@shared/ipc';
import { BatchRun, noBatchHandlers, requestFor } from './batch';
import { type BatchAnswer } from './launch/batchAnswer';
import { createConnectHandler } from './handlers/connectJournal';
import { createFileHandlers } from './handlers/files';
import { createJobHandlers } from './handlers/jobs';
import { createPaperHandlers } from './handlers/papers';
import { createJournalHandler } from './handlers/journal';
import { createPreferenceHandlers } from './handlers/preferences';
import { createSystemHandlers } from './handlers/system';
import { JobRunner } from './jobRunner';
import { type Launch, systemLanguage } from './launch/launch';
import { wantsWindow } from './launch/openFolder';
import { createMainWindow, loadPage, themeSourceOf } from './mainWindow';
import { buildMenu } from './menu';
import { registerIpc } from './registerIpc';
import { createClock } from './services/clock';
import { DocumentStore } from './services/documentStore';
import { FileTokens } from './services/fileTokens';
import { type LogFile } from './services/logFile';
import { loadPreferences, PreferenceStore } from './services/preferencesFile';
import { watchWindow } from './watchWindow';

const lastWriteMs = 5_000;

export type ShellParts = {
  readonly devServer: string | null;
  readonly log: LogFile;
  readonly answer: BatchAnswer;
};

/** Opens the program's window, shown or (for batch) hidden, with everything that it may ask for behind it. */
export async function openShell(launch: Launch, parts: ShellParts): Promise<void> {
  const { folder, options } = launch;
  const { devServer, log, answer } = parts;
  const loaded = loadPreferences(folder.preferences);
  if (loaded.wasSetAside) log.write('warn', 'preferences.damaged');
  const preferences = new PreferenceStore(folder.preferences, loaded.preferences, options.language);
  nativeTheme.themeSource = themeSourceOf(preferences.read());
  const language = (): Language => preferences.read().language ?? systemLanguage();

  const tokens = new FileTokens();
  const jobs = new JobRunner(log);
  const journal = createJournalHandler({
    dataFolder: folder.root,
    resolveToken: (token) => tokens.pathFor(token, 'open') ?? undefined,
    log: (level, event, detail) => log.write(level, event, detail),
  });

  let isEnding = false;
  const end = (status: number): void => {
    if (isEnding) return;
    isEnding = true;
    jobs.stopAll();
    const late = new Promise((resolve) => setTimeout(resolve, lastWriteMs));
    void Promise.race([journal.close(), late]).finally(() => app.exit(status));
  };

  const batch = await openBatch(launch, language(), tokens, (request) => new BatchRun(request, answer, end));
  if (batch?.isAnswered) return;

  const window = createMainWindow({
    isShown: batch === null,
    title: catalogueOf(language()).shell.appName,
    stateFile: folder.windowState,
  });
  const setMenu = (chosen: Language, disabled: readonly string[]): Menu => {
    const menu = Menu.buildFromTemplate(
      buildMenu({
        text: catalogueOf(chosen),
        disabled: new Set(disabled),
        isMac: process.platform === 'darwin',
        isDevelopment: devServer !== null,
        onCommand: (id) => window.webContents.send('menu.command', { id }),
      }),
    );
    Menu.setApplicationMenu(menu);
    window.setTitle(catalogueOf(chosen).shell.appName);
    return menu;
  };
  setMenu(language(), []);

  const info: AppInfo = {
    version: app.getVersion(),
    electron: process.versions.electron,
    dataFolder: folder.root,
    systemLanguage: systemLanguage(),
    mode: batch === null ? 'window' : 'batch',
    isDevelopment: devServer !== null,
    hasTestHooks: options.hasTestHooks && !app.isPackaged,
  };
  const text = (): ReturnType<typeof catalogueOf> => catalogueOf(language());
  const documents = new DocumentStore(folder.documents);
  registerIpc(
    window,
    {
      ...createSystemHandlers({ info, today: createClock(options.today), log, setMenu }),
      ...createPreferenceHandlers(preferences),
      ...createFileHandlers({ tokens, documents, text }),
      ...createJobHandlers(jobs, tokens, documents),
      ...createPaperHandlers(tokens, documents),
      ...createConnectHandler(journal),
      ...(batch?.handlers() ?? noBatchHandlers),
    },
    log,
  );
  watchWindow({ window, batch, log, text, end });
  app.on('second-instance', (_event, _argv, _cwd, additionalData) => {
    if (batch === null && wantsWindow(additionalData)) bringForward(window);
  });
  await loadPage(window);
}

async function openBatch(
  { batch }: Launch,
  language: Language,
  tokens: FileTokens,
  run: (request: BatchRequest) => BatchRun,
): Promise<BatchRun | null> {
  if (batch === null) return null;
  const request = await requestFor(batch, language, tokens);
  if (request.ok) return run(request.value);
  const none = { command: batch.command, language, quiet: true, options: {}, files: {} };
  const refused = run(none);
  refused.refuse(request.error);
  return refused;
}

function bringForward(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
  window.webContents.send('app.secondStart', {});
}
