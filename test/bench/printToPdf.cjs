// Chromium's own way to a PDF, the yardstick for letters: argv has the folder with letters.json, faces.css and where to
// write. Each letter takes the place of the one before in a page whose faces are loaded, which is the quickest way there.
const { app, BrowserWindow } = require('electron');
const { mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');

const folder = process.argv.at(-1);
const options = {
  preferCSSPageSize: true,
  printBackground: true,
  margins: { top: 0, bottom: 0, left: 0, right: 0 },
};

async function main() {
  const letters = JSON.parse(readFileSync(path.join(folder, 'letters.json'), 'utf8'));
  const out = path.join(folder, 'printed');
  mkdirSync(out);
  const window = new BrowserWindow({ show: false });
  await window.loadFile(path.join(folder, 'page.html'));
  const run = (script) => window.webContents.executeJavaScript(script);
  const show = (html) => run(`void (document.body.innerHTML = ${JSON.stringify(html)})`);
  await run('Promise.all([...document.fonts].map((face) => face.load())).then((faces) => faces.length)');
  await show(letters[0]);
  await window.webContents.printToPDF(options);
  const began = performance.now();
  for (const [place, letter] of letters.entries()) {
    await show(letter);
    writeFileSync(path.join(out, `${place}.pdf`), await window.webContents.printToPDF(options));
  }
  const each = performance.now() - began;
  const beganAll = performance.now();
  await show(letters.join(''));
  writeFileSync(path.join(out, 'all.pdf'), await window.webContents.printToPDF(options));
  const all = performance.now() - beganAll;
  writeFileSync(path.join(folder, 'times.json'), JSON.stringify({ each, all }));
  app.exit(0);
}

void app
  .whenReady()
  .then(main)
  .catch((error) => {
    process.stderr.write(`${error.stack}\n`);
    app.exit(1);
  });
