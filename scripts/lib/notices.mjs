import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from './paths.mjs';

const licenceFile = /^(licen[sc]e|copying|ofl|notice)/i;
const isc = `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`;

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** Our own licence is MIT's text; from its second paragraph on it is everybody's. */
const mit = () => {
  const text = readFileSync(inRoot('LICENSE'), 'utf8');
  return text.slice(text.indexOf('Permission is hereby'));
};

const nameOf = (author) => (typeof author === 'string' ? author : (author?.name ?? ''));

/** The licence text of a package that has it only in its README, or names the licence and nothing more. */
function textWithoutFile(folder, manifest) {
  const readme = readdirSync(folder).find((name) => /^readme/i.test(name));
  const section =
    readme && /^#+ licen[sc]e\s*$([\s\S]*)/im.exec(readFileSync(path.join(folder, readme), 'utf8'));
  if (section && section[1].includes('hereby granted')) return section[1];
  const standard = { MIT: mit(), ISC: isc }[manifest.license];
  if (!standard) throw new Error(`${manifest.name} is shipped without a licence text (${manifest.license})`);
  return `Copyright (c) ${nameOf(manifest.author)}\n\n${standard}`;
}

function licenceText(folder, manifest) {
  const files = readdirSync(folder).filter((name) => licenceFile.test(name));
  const texts = files.sort().map((name) => readFileSync(path.join(folder, name), 'utf8'));
  return texts.length > 0 ? texts.join('\n\n') : textWithoutFile(folder, manifest);
}

const tidy = (text) =>
  text
    .replaceAll('\r', '')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** Every package that ends up in the installed program: the production tree and the shell around it. */
function shippedFolders() {
  const { packages } = readJson(inRoot('package-lock.json'));
  const folders = Object.entries(packages)
    .filter(
      ([where, entry]) => where !== '' && !entry.dev && !entry.devOptional && !where.includes('@types/'),
    )
    .map(([where]) => inRoot(...where.split('/')));
  return [...folders, inRoot('node_modules', 'electron')].filter((folder) => existsSync(folder));
}

/** The text of THIRD-PARTY-NOTICES.md, made from the installed packages. */
export function thirdPartyNotices() {
  const packagesByText = new Map();
  const packages = new Set();
  for (const folder of shippedFolders()) {
    const manifest = readJson(path.join(folder, 'package.json'));
    const title = `${manifest.name} ${manifest.version} (${manifest.license})`;
    if (packages.has(title)) continue;
    packages.add(title);
    const text = tidy(licenceText(folder, manifest));
    packagesByText.set(text, [...(packagesByText.get(text) ?? []), title]);
  }
  const groups = [...packagesByText].map(([text, titles]) => ({ text, titles: titles.sort() }));
  groups.sort((a, b) => (a.titles[0] < b.titles[0] ? -1 : 1));
  const sections = groups.map(({ text, titles }) => {
    const list = titles.map((title) => `- ${title}`).join('\n');
    return `## ${titles[0].split(' ')[0]}${titles.length > 1 ? ' and others' : ''}\n\n${list}\n\n\`\`\`text\n${text}\n\`\`\``;
  });
  return `# Third-party notices

Zhangqi is MIT-licensed (LICENSE). The installed program contains the work of others, listed here with their licences.
Made by \`npm run notices\` from the installed packages; not edited by hand. Electron brings Chromium, Node.js and their
parts; their notices lie beside the program's executable as LICENSES.chromium.html. The typefaces (IBM Plex Sans,
Noto Sans SC) are under the SIL Open Font License 1.1, whose text stands with their packages below.

${sections.join('\n\n')}
`;
}
