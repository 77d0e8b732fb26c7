/** Channel names alone, for the preload: it must not carry the schemas. Kept equal to the contract by a type and a test. */
export const callChannels = [
  'app.info',
  'app.today',
  'preferences.read',
  'preferences.write',
  'files.pickTable',
  'files.pickImage',
  'files.pickSave',
  'files.pickFolder',
  'files.write',
  'files.read',
  'files.reveal',
  'papers.probeFolder',
  'papers.saveEach',
  'papers.writeInto',
  'papers.print',
  'papers.printDrawn',
  'documents.read',
  'jobs.start',
  'jobs.cancel',
  'journal.connect',
  'clipboard.write',
  'window.print',
  'menu.set',
  'log.write',
  'batch.request',
  'batch.progress',
  'batch.finish',
  'batch.fail',
] as const;

export const eventChannels = ['menu.command', 'app.secondStart'] as const;

/** Window messages by which the preload hands a MessagePort on to the page. */
export const portMessages = { journal: 'port:journal', job: 'port:job' } as const;
