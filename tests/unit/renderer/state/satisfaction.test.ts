import { describe, expect, it } from 'vitest';
import { ratedServices, satisfactionText, satisfactionWith, scoreClass } from '#renderer/state/satisfaction.ts';
import { engagement, MAP, service } from '#tests/driver/engagement-builder.ts';
import { answered, withRaters } from '#tests/driver/rating-sketch.ts';

const rows = (count: number, answer: number) => Array.from({ length: count }, () => Array(7).fill(answer));

/** Six of Sales say 4 of a service of weight 1, and 2 of one of weight 3; two of HR say something; IT says nothing. */
function rated() {
  const drawn = engagement('Fin > Sales: a 1', 'Fin > Sales: b 3', 'Fin > HR 2', 'Fin > IT 2');
  const start = withRaters(drawn, { Sales: 6, HR: 2, Fin: 1 });
  const first = answered(start, { service: service(1), performance: rows(6, 4) });
  const second = answered(first, { service: service(2), performance: rows(6, 2) });
  return answered(second, { service: service(3), performance: rows(2, 5) });
}

describe('the satisfaction with services', () => {
  const services = ratedServices(rated(), MAP);
  const of = (...numbers: number[]) => satisfactionWith(services, numbers.map(service));

  it('is their mean by weight, each person counted once', () => {
    expect(of(1)).toEqual({ kind: 'rated', score: 4, answers: 6 });
    expect(of(1, 2)).toEqual({ kind: 'rated', score: 2.5, answers: 6 });
  });

  it('of too few is withheld and in no mean, of nobody is unrated', () => {
    expect([of(3).kind, of(4).kind, of(3, 4).kind]).toEqual(['withheld', 'unrated', 'withheld']);
    expect(of(1, 2, 3)).toEqual(of(1, 2));
  });

  it('is written with how many answered, or as a sign', () => {
    expect([of(1, 2), of(3), of(4)].map((one) => satisfactionText(one, 'en'))).toEqual(['2.5 · 6', '⊘', '?']);
  });

  it('has the class of the number that is written', () => {
    expect([1, 1.44, 1.46, 2.44, 3.5, 4.44, 4.46, 5].map(scoreClass)).toEqual([1, 1, 2, 2, 4, 4, 5, 5]);
  });

  it('is measured again when an answer changes', () => {
    const before = rated();
    expect(ratedServices(before, MAP)).toBe(ratedServices(before, MAP));
    const after = answered(before, { service: service(1), performance: rows(6, 1) });
    expect(satisfactionWith(ratedServices(after, MAP), [service(1)])).toMatchObject({ score: 1 });
  });
});
