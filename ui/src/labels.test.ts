import { readFileSync, readdirSync } from 'node:fs';
import { FluentResource } from '@fluent/bundle';
import { expect, test } from 'vitest';
import source from '../../content/en/ui.ftl?raw';
import { t } from './words';

const here = new URL('.', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, here), 'utf8');
const sorted = (names: Iterable<string>) => [...new Set(names)].sort();
const found = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '');

const worded = sorted(new FluentResource(source).body.map((message) => message.id));
const sources = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .filter(
    (file) => /\.(svelte|ts)$/.test(file) && !/^generated|\.test\.ts$|^labels\.ts$/.test(file),
  )
  .map(read)
  .join('\n');

test('every label is worded, and nothing else is', () => {
  expect(sorted(found(read('labels.ts'), /\| '([a-z-]+)'/g))).toEqual(worded);
});

test('every label that the page uses is worded, and every worded label is used', () => {
  expect(sorted(found(sources, /\bt\(\s*'([a-z-]+)'/g))).toEqual(worded);
});

test('the page wraps no label in a computed name', () => {
  expect(found(sources, /\bt\(([^'\s][^)]*)\)/g)).toEqual([
    'label: Label, args?: Record<string, string | number>',
  ]);
});

test('a label with an argument reads as a sentence', () => {
  expect(t('mark-done', { title: 'Chin tuck', time: '08:30' })).toBe('Mark done: Chin tuck, 08:30');
  expect(t('rest-left', { minutes: 1 })).toBe('1 minute of rest left');
  expect(t('rest-left', { minutes: 5 })).toBe('5 minutes of rest left');
});
