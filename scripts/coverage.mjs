/*
 * node scripts/coverage.mjs: writes resources/papers/coverage.json, the characters that all faces of papers have.
 * To be run after the fonts' packages have changed; a test holds the file against the fonts.
 */
import './lib/checkNode.mjs';
import { readdirSync, writeFileSync } from 'node:fs';
import { inRoot } from './lib/paths.mjs';
import { coverageOf } from './lib/paperCoverage.mjs';
import { ensurePaperFonts } from './lib/paperFonts.mjs';

ensurePaperFonts();
const folder = inRoot('resources', 'fonts');
const files = readdirSync(folder).filter((name) => name.endsWith('.ttf'));
writeFileSync(
  inRoot('resources', 'papers', 'coverage.json'),
  `${JSON.stringify({ ranges: await coverageOf(folder, files) })}\n`,
);
