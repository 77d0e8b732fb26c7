/* npm run notices: writes THIRD-PARTY-NOTICES.md; with --check says only whether it is as it should be. */
import './lib/checkNode.mjs';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { thirdPartyNotices } from './lib/notices.mjs';
import { inRoot } from './lib/paths.mjs';
import { preparePackages } from './lib/prepare.mjs';
import { runMain } from './lib/runMain.mjs';
import { say } from './lib/say.mjs';

const file = inRoot('THIRD-PARTY-NOTICES.md');

runMain(async () => {
  await preparePackages();
  const text = thirdPartyNotices();
  if (!process.argv.includes('--check')) {
    writeFileSync(file, text);
    return 0;
  }
  const isCurrent = existsSync(file) && readFileSync(file, 'utf8') === text;
  if (!isCurrent) say('THIRD-PARTY-NOTICES.md is not that of the installed packages: run npm run notices');
  return isCurrent ? 0 : 1;
});
