import { describe, expect, it } from 'vitest';
import { element, text } from '#shared/writers/xml.ts';

describe('XML', () => {
  it('escapes what has a meaning', () => {
    expect(element('a', { b: '<"&">' }, text('1 < 2 & "3"'))).toBe(
      '<a b="&lt;&quot;&amp;&quot;&gt;">1 &lt; 2 &amp; &quot;3&quot;</a>',
    );
  });

  it('leaves out what XML cannot hold: controls, half surrogate pairs, non-characters', () => {
    expect(text('a\u0000b\u0007c\ud800d\udc00e\ufffef')).toBe('abcdef');
    expect(text('🚚财')).toBe('🚚财');
  });

  it('closes an element without content and leaves out what is undefined', () => {
    expect(element('a', { b: undefined, c: 0 }, undefined)).toBe('<a c="0"/>');
  });
});
