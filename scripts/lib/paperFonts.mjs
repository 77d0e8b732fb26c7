import { copyFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from './paths.mjs';

/** The four faces of papers, whole: cut down they would lose rare characters of names. */
const faces = [
  ['noto-sans-sc', '400Regular', 'NotoSansSC_400Regular.ttf'],
  ['noto-sans-sc', '500Medium', 'NotoSansSC_500Medium.ttf'],
  ['noto-serif-sc', '400Regular', 'NotoSerifSC_400Regular.ttf'],
  ['noto-serif-sc', '600SemiBold', 'NotoSerifSC_600SemiBold.ttf'],
];
const target = inRoot('resources', 'fonts');
const source = (...parts) => inRoot('node_modules', '@expo-google-fonts', ...parts);

function copyOnce(from, to) {
  if (existsSync(to) && statSync(to).size === statSync(from).size) return;
  const temporary = `${to}.${process.pid}.tmp`;
  copyFileSync(from, temporary);
  renameSync(temporary, to);
}

/** Puts the faces with their licence into resources/fonts, from the packages that carry them. */
export function ensurePaperFonts() {
  mkdirSync(target, { recursive: true });
  for (const [family, weight, file] of faces) copyOnce(source(family, weight, file), path.join(target, file));
  for (const family of ['noto-sans-sc', 'noto-serif-sc'])
    copyOnce(source(family, 'LICENSE_FONT'), path.join(target, `OFL-${family}.txt`));
}
