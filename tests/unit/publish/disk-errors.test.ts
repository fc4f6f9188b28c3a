import { describe, expect, it } from 'vitest';
import { failureText } from '../../../src/publish/disk-errors.ts';

const full = /^Auf dem Datenträger ist kein Platz mehr\./;

describe('why a build has failed', () => {
  it.each([
    ['as Node says it', Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })],
    ['inside another error', new Error('Astro', { cause: Object.assign(new Error('x'), { code: 'ENOSPC' }) })],
    ['among several errors', new AggregateError([new Error('a'), Object.assign(new Error('b'), { code: 'ENOSPC' })])],
    ['in the words of a bundler', new Error('Could not write: No space left on device (os error 28)')],
  ])('is a full disk, %s', (_, error) => {
    expect(failureText(error)).toMatch(full);
  });

  it('names the path where it is known', () => {
    const error = Object.assign(new Error('x'), { code: 'EROFS', path: '/a/b' });
    expect(failureText(error)).toBe('Der Datenträger ist schreibgeschützt. (EROFS: /a/b)');
  });

  it.each([
    [new Error('Eine Komponente fehlt.'), 'Eine Komponente fehlt.'],
    [Object.assign(new Error('Unbekannt'), { code: 'ERR_X' }), 'Unbekannt'],
    ['nur ein Text', 'nur ein Text'],
  ])('is told as it is otherwise: %s', (error, text) => {
    expect(failureText(error)).toBe(text);
  });
});
