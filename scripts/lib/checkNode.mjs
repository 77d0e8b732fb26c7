/* Imported first by every script: says plainly which Node.js is needed before anything newer is used. */
const needed = [20, 19];
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  process.stderr.write(
    'Zhangqi needs Node.js ' +
      needed.join('.') +
      ' or newer; this is ' +
      process.version +
      '.\nInstall a current version from https://nodejs.org/ and run the command again.\n',
  );
  process.exit(1);
}
