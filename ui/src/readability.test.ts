import { readFileSync } from 'node:fs';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, test } from 'vitest';

const FILES = ['conditions', 'techniques', 'self_care', 'questions', 'claims'];
/** School years, by Flesch and Kincaid: about the reading age less five. */
const GIST = 8;
const WHOLE = 9;

/** The school grade that a text asks for; a new line ends a sentence, as a full stop does. */
function grade(text: string) {
  const sentences = text.split(/[.!?]+[”’)]*(?:\s|$)|\n/).filter((part) => /\w/.test(part));
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu) ?? [];
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word.replace('’', "'"))), 0),
  });
}

const bundle = new FluentBundle('en-GB', { useIsolating: false });
const articles = FILES.flatMap((file) => {
  const text = readFileSync(new URL(`../../content/en/${file}.ftl`, import.meta.url), 'utf8');
  const resource = new FluentResource(text);
  bundle.addResource(resource);
  return resource.body.map(({ id, attributes }) => {
    const said = Object.entries(attributes).filter(([name]) => name !== 'names');
    const whole = said.map(([, pattern]) => bundle.formatPattern(pattern)).join('\n');
    return { id, gist: bundle.formatPattern(attributes.gist ?? ''), whole };
  });
});

describe('whoever reads like a twelve-year-old can read', () => {
  test.each(articles)('$id', ({ gist, whole }) => {
    expect(grade(gist), gist).toBeLessThanOrEqual(GIST);
    expect(grade(whole)).toBeLessThanOrEqual(WHOLE);
  });
});

test('a grade is what Flesch and Kincaid say it is', () => {
  expect(grade('The cat sat on the mat.')).toBeCloseTo(-1.45, 1);
  expect(grade('Manipulation necessitates considerable professional experience.')).toBeGreaterThan(
    12,
  );
});

test('articles are measured', () => {
  expect(articles.length).toBeGreaterThan(100);
});
