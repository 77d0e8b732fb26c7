import { errorLine, statusOf } from '@shared/ipc';
import { expect, test } from 'vitest';

test.each([
  ['usage.option', 2],
  ['usage.unknownCommand', 2],
  ['file.notFound', 3],
  ['folder.hasCompany', 3],
  ['folder.notWritable', 3],
  ['disk.full', 3],
  ['shell.failed', 3],
  ['folder.inUse', 4],
  ['data.damaged', 5],
  ['ledger.readOnly', 5],
] as const)('%s ends with status %i', (code, status) => {
  expect(statusOf(code)).toBe(status);
});

test('a refusal is one line: code, message with the remedy, and the facts', () => {
  const line = errorLine({ code: 'file.notFound', name: 'a\n"b".csv' }, 'en');
  expect(line).not.toContain('\n');
  expect(JSON.parse(line)).toEqual({
    error: {
      code: 'file.notFound',
      message: 'There is no file "a\n"b".csv". Check the name and the folder.',
      name: 'a\n"b".csv',
    },
  });
});

test('the message is in the language that was asked for', () => {
  expect(errorLine({ code: 'disk.full' }, 'zh-CN')).toContain('磁盘满了。已保存的');
});
