import path from 'node:path';
import { mimeTypeOf, pageFile } from '@electron/main/pagePath';
import { describe, expect, test } from 'vitest';

const root = path.resolve('/opt/zhangqi/out/renderer');

describe('pageFile', () => {
  test.each([
    ['/', 'index.html'],
    ['', 'index.html'],
    ['/assets/index-abc.js', 'assets/index-abc.js'],
    ['/assets/%E5%AD%97.woff2', 'assets/字.woff2'],
  ])('%j is a file of the page', (urlPath, file) => {
    expect(pageFile(root, urlPath)).toBe(path.join(root, file));
  });

  test.each([
    '/../package.json',
    '/..',
    '/assets/../../main/index.js',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/%2e%2e%2fmain%2findex.js',
    '/..%2f..%2fetc%2fpasswd',
    '/..%5c..%5cwindows%5cwin.ini',
    '/C:/windows/win.ini',
    '/C%3A/windows/win.ini',
    '/a%00.html',
    '/%',
    '/%ff%fe',
    '/./',
  ])('%j leads nowhere', (urlPath) => {
    expect(pageFile(root, urlPath)).toBeNull();
  });
});

test('only the types of the page are served', () => {
  expect(mimeTypeOf('a/index.html')).toBe('text/html; charset=utf-8');
  expect(mimeTypeOf('a/x.WOFF2')).toBe('font/woff2');
  for (const file of ['a/x.exe', 'a/x', 'a/.env', 'a/x.html.bak']) expect(mimeTypeOf(file)).toBeNull();
});
