import { callChannels, contract, eventChannels, events, JobInput } from '@shared/ipc';
import { expect, test } from 'vitest';

test('the preload knows exactly the channels of the contract', () => {
  expect([...callChannels].sort()).toEqual(Object.keys(contract).sort());
  expect([...eventChannels].sort()).toEqual(Object.keys(events).sort());
});

test('a call without input takes none', () => {
  expect(contract['app.info'].input.safeParse({}).success).toBe(true);
  expect(contract['app.info'].input.safeParse({ path: '/' }).success).toBe(false);
  expect(contract['app.info'].input.safeParse(undefined).success).toBe(false);
});

test('no input can name a path: files are tokens of at most 64 characters', () => {
  expect(contract['files.read'].input.safeParse({ token: 'x'.repeat(65) }).success).toBe(false);
  expect(JobInput.safeParse({ job: 'readTable', token: 'x'.repeat(65) }).success).toBe(false);
  expect(JobInput.safeParse({ job: 'shell', token: 'abc' }).success).toBe(false);
});
