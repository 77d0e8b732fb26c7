import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { missingCharacters } from '@shared/papers';
import { expect, it } from 'vitest';
import coverage from '../../../../resources/papers/coverage.json';

it('finds what the faces lack, each once', () => {
  expect(missingCharacters('云泽砚衡精密机械有限公司 Yunze (2026) 〔第018号〕，。“”…·￥€£')).toEqual([]);
  expect(missingCharacters('客户😀公司😀𠮷')).toEqual(
    ['😀', '𠮷'].filter((one) => missingCharacters(one).length > 0),
  );
  expect(missingCharacters('😀')).toEqual(['😀']);
  expect(missingCharacters('ไทย')).toHaveLength(3);
  expect(missingCharacters('第一行\n第二行\t')).toEqual([]);
});

const script = pathToFileURL(path.resolve('scripts/lib/paperCoverage.mjs')).href;

it('is the coverage of the real faces', async () => {
  const { coverageOf } = (await import(script)) as {
    coverageOf: (folder: string, files: readonly string[]) => Promise<readonly number[]>;
  };
  const folder = path.resolve('resources/fonts');
  const files = readdirSync(folder).filter((name) => name.endsWith('.ttf'));
  expect(files).toHaveLength(4);
  expect(coverage.ranges).toEqual(await coverageOf(folder, files));
});
