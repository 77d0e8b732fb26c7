import { safeFileName, withExtension } from '@electron/main/services/saveName';
import { expect, test } from 'vitest';

test.each([
  ['aging 2026-06-30', 'aging 2026-06-30.xlsx'],
  ['账龄 2026-06-30.xlsx', '账龄 2026-06-30.xlsx'],
  ['../../etc/passwd', 'passwd.xlsx'],
  [String.raw`..\..\Windows\x`, 'x.xlsx'],
  ['a:b*c?"<>|\u0000', 'a_b_c______.xlsx'],
  ['...', 'zhangqi.xlsx'],
  ['con', 'zhangqi-con.xlsx'],
  ['x'.repeat(300), `${'x'.repeat(120)}.xlsx`],
  ['催'.repeat(100), `${'催'.repeat(66)}.xlsx`],
  ['🦁'.repeat(100), `${'🦁'.repeat(50)}.xlsx`],
  ['\ud83e', '_.xlsx'],
])('%j is saved as %j', (suggested, name) => {
  expect(safeFileName(suggested, 'xlsx')).toBe(name);
});

test('a mark stands behind what was cut', () => {
  expect(safeFileName('x'.repeat(300), 'pdf', ' (2)')).toBe(`${'x'.repeat(116)} (2).pdf`);
});

test('a chosen path gets the ending of its kind', () => {
  expect(withExtension('/a/aging', 'xlsx')).toBe('/a/aging.xlsx');
  expect(withExtension('/a/aging.XLSX', 'xlsx')).toBe('/a/aging.XLSX');
  expect(withExtension('/a/aging.exe', 'xlsx')).toBe('/a/aging.exe.xlsx');
});
