import { app } from 'electron';
import { registerAppScheme, serveApp } from './appProtocol';
import { BatchAnswer } from './launch/batchAnswer';
import { lastResort } from './launch/failStart';
import { launch, systemLanguage } from './launch/launch';
import { devServerUrl } from './origin';
import { fenceProcess, fenceSession } from './security';
import { LogFile } from './services/logFile';
import { openShell } from './shell';

app.setName('Zhangqi');
const devServer = devServerUrl(app.isPackaged);
registerAppScheme();
fenceProcess(devServer === null);

const started = launch();
if (started) {
  const log = new LogFile(started.folder.logs);
  const answer = new BatchAnswer();
  const fail = lastResort(started.batch !== null, started.options.language ?? systemLanguage(), log, answer);
  process.on('uncaughtException', (error) => fail('main.uncaught', error));
  process.on('unhandledRejection', (reason) => fail('main.unhandled', reason));
  log.write('info', 'start', `${app.getVersion()} ${started.batch?.command ?? 'window'}`);
  void app.whenReady().then(async () => {
    await fenceSession(devServer);
    serveApp(devServer);
    await openShell(started, { devServer, log, answer });
  });
}
