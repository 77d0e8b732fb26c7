import { startWorker } from './workers/ledger/startWorker';

// The ledger has the longest way to go, so it sets out first: its scripts are read and its lock is taken while the page's
// own scripts are still being read. Therefore nothing else is imported here.
const worker = startWorker();
const { boot } = await import('./boot');
await boot(worker);
