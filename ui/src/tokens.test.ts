import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const here = new URL('.', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, here), 'utf8');
const bare = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, '');

/** Each text colour, and the grounds that it is read on. */
const TEXT: Record<string, string[]> = {
  ink: ['ground', 'card', 'track', 'accent-ground', 'warm-ground', 'body', 'band'],
  soft: ['ground', 'card', 'track', 'accent-ground', 'warm-ground'],
  accent: ['ground', 'card', 'accent-ground'],
  'on-accent': ['accent'],
  warm: ['ground', 'card'],
  'on-warm-ground': ['warm-ground'],
  stop: ['ground', 'card'],
  'on-stop': ['stop-ground'],
  'on-pain-1': ['pain-1'],
  'on-pain-2': ['pain-2'],
  'on-pain-3': ['pain-3'],
  'paper-ink': ['paper'],
};

/** What must be seen for a control or a mark to be understood, and what it lies on. */
const SHAPE: Record<string, string[]> = {
  edge: ['ground', 'card'],
  accent: ['ground', 'card'],
  warm: ['ground', 'card', 'warm-ground'],
  stop: ['ground', 'card', 'warm-ground'],
  grey: ['card'],
  'band-edge': ['card'],
  bar: ['card'],
};

/** They part and adorn; nothing is told by them alone. */
const ORNAMENT = ['line', 'body-line', 'bone', 'scrim'];

const NO_COLOUR = /^(radius|text|space|icon|motion|target|gap|row|room)(-|$)/;

const MORE = ["[data-contrast='more']"];
/** By WCAG 2.2: the least that text needs, 4.5 (AA), and what whoever asks for more is given, 7 (AAA). */
const SCHEMES = {
  light: { holding: [], dark: false, least: 4.5 },
  dark: { holding: [], dark: true, least: 4.5 },
  'light, more contrast': { holding: MORE, dark: false, least: 7 },
  'dark, more contrast': { holding: MORE, dark: true, least: 7 },
};

const blocks = [
  ...bare(read('tokens.css')).matchAll(/(?:@media ([^{]+)\{\s*)?:root([^{]*)\{([^}]*)\}/g),
];

/** The tokens as they stand where these conditions hold. */
function tokens(holding: string[]) {
  const found = new Map<string, string>();
  for (const [, media = '', chosen = '', body = ''] of blocks) {
    const where = media.trim().replace('not print', '');
    const conditions = [where, chosen.replace(/^,.*/s, '').trim()].filter(Boolean);
    if (!conditions.every((condition) => holding.includes(condition))) continue;
    for (const [, name = '', value = ''] of body.matchAll(/--([\w-]+):\s*([^;]+);/g)) {
      found.set(name, value);
    }
  }
  return found;
}

function colour(name: string, all: Map<string, string>, dark: boolean): string {
  const value = all.get(name) ?? '';
  const other = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  if (other !== undefined) return colour(other, all, dark);
  const [, light, night] = /^light-dark\((.+), (.+)\)$/.exec(value) ?? [];
  return (dark ? night : light) ?? value;
}

function luminance(hex: string) {
  expect(hex).toMatch(/^#[0-9a-f]{6}$/);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** By WCAG 2.2, 1–21. */
function contrast(one: string, other: string) {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

describe.each(Object.entries(SCHEMES))('in %s', (_, { holding, dark, least }) => {
  const all = tokens(holding);
  const pairs = (of: Record<string, string[]>) =>
    Object.entries(of).flatMap(([mark, grounds]) =>
      grounds.map((ground) => [mark, ground] as const),
    );

  test.each(pairs(TEXT))('%s can be read on %s', (mark, ground) => {
    expect(contrast(colour(mark, all, dark), colour(ground, all, dark))).toBeGreaterThanOrEqual(
      least,
    );
  });

  test.each(pairs(SHAPE))('%s is seen on %s', (mark, ground) => {
    expect(contrast(colour(mark, all, dark), colour(ground, all, dark))).toBeGreaterThanOrEqual(3);
  });
});

test('contrast is what WCAG says it is', () => {
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('each colour belongs to a pair', () => {
  const paired = [TEXT, SHAPE].flatMap((of) => [...Object.keys(of), ...Object.values(of).flat()]);
  const known = new Set([...paired, ...ORNAMENT]);
  const colours = [...tokens([]).keys()].filter((name) => !NO_COLOUR.test(name));
  expect(colours.filter((name) => !known.has(name))).toEqual([]);
  expect([...known].filter((name) => !colours.includes(name))).toEqual([]);
});

test('no motion is longer than a fifth of a second, and none is left where less is wanted', () => {
  expect(Number.parseInt(tokens([]).get('motion') ?? '', 10)).toBeLessThanOrEqual(200);
  expect(tokens(['(prefers-reduced-motion: reduce)']).get('motion')).toBe('0ms');
});

// The colours of the drawn people and things are those of the engine's pictures.
const OWN = ['tokens.css', 'figure.css'];
const sources = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(css|svelte)$/.test(file) && !OWN.includes(file))
  .map((file) => [file, read(file)] as const);

/** Each property of a file's styles, and what it is set to. */
function styles(file: string, text: string) {
  const css = file.endsWith('.css')
    ? text
    : [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => css).join('\n');
  return [...bare(css).matchAll(/^\s+([\w-]+):([^;{]*);/gm)].map(
    ([, property = '', value = '']) => [property, value] as const,
  );
}

test('many files are read', () => {
  expect(sources.length).toBeGreaterThan(100);
});

describe.each(sources)('%s', (file, text) => {
  test('takes colours and durations from the tokens', () => {
    const values = styles(file, text).map(([, value]) => value);
    const raw =
      /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|oklab|lab|lch)\(|\b(?:white|black)\b(?!-)|(?<![\w.-])[\d.]+m?s\b/i;
    expect(values.filter((value) => raw.test(value))).toEqual([]);
  });

  test('takes letters, gaps and corners from the tokens', () => {
    const sized = /^(?:font-size|(?:margin|padding)(?:-.+)?|(?:row-|column-)?gap|border-.*radius)$/;
    const values = styles(file, text).filter(([property]) => sized.test(property));
    // A hairline is a hairline.
    const raw = /(?<![\w.])[\d.]+rem\b|(?<![\w.])(?:[4-9]|\d{2,})(?:\.\d+)?px\b/;
    expect(values.filter(([, value]) => raw.test(value))).toEqual([]);
  });

  test('has icons of few sizes', () => {
    const sizes = [...tokens([])]
      .filter(([name]) => name.startsWith('icon'))
      .map(([, size]) => size);
    const used = [...text.matchAll(/<[A-Z]\w*\s[^>]*?\bsize=(?:"([^"]+)"|\{([^}]+)\})/g)].flatMap(
      ([, one, several = '']) =>
        one ? [one] : [...several.matchAll(/[\d.]+rem/g)].map(([of]) => of),
    );
    expect(used.filter((size) => !sizes.includes(size))).toEqual([]);
  });
});

test('a scale grows, by steps that can be told apart', () => {
  for (const scale of ['text', 'space']) {
    const steps = [...tokens([])]
      .filter(([name]) => name.startsWith(`${scale}-`))
      .map(([, size]) => Number.parseFloat(size));
    expect(steps.length).toBeLessThanOrEqual(9);
    for (const [index, step] of steps.slice(1).entries()) {
      expect(step / (steps[index] ?? 0)).toBeGreaterThan(1.07);
    }
  }
});
