import { describe, expect, test } from 'vitest';
import { analysisJson } from '#electron/cli/analysis-json.ts';
import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { STANDARD_SETTINGS } from '#shared/analysis/settings.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { must } from '#shared/kernel/result.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { map } from '#tests/driver/engagement-builder.ts';
import { clique } from '#tests/driver/measured.ts';

const jsonOf = (content: MapContent) =>
  JSON.parse(analysisJson(createTranslator('en'), content, must(runAnalysis(content, STANDARD_SETTINGS, NO_RATINGS))));

/** The same map with names whose order is not that of the ids. */
const called = (content: MapContent, names: Readonly<Record<string, string>>): MapContent => ({
  ...content,
  departments: new Map([...content.departments].map(([id, row]) => [id, { ...row, name: names[id] ?? row.name }])),
});

describe('the report as JSON', () => {
  test('has these names, which other programs count on', () => {
    const json = jsonOf(map('A > B 4'));
    expect(Object.keys(json)).toEqual([
      'settings',
      'departments',
      'links',
      'graph',
      'findings',
      'idleMarks',
      'statements',
    ]);
    expect(Object.keys(json.departments.A)).toEqual([
      'outStrength',
      'inStrength',
      'outDegree',
      'inDegree',
      'betweenness',
      'betweennessUnweighted',
      'net',
      'pageRank',
      'hub',
      'authority',
      'constraint',
      'coreness',
      'brokerage',
      'providerConcentration',
      'community',
      'stepsToCustomer',
      'distanceToCustomer',
    ]);
    expect(Object.keys(json.graph)).toEqual([
      'departments',
      'services',
      'density',
      'reciprocityArc',
      'reciprocityDyadic',
      'reciprocityWeighted',
      'rho',
      'modularity',
      'clearGrouping',
      'divisionModularity',
      'gini',
      'connectedness',
      'hierarchy',
      'articulationPoints',
      'bridges',
      'stronglyConnected',
      'externalInternal',
    ]);
    expect(Object.keys(json.graph.gini)).toEqual(['outStrength', 'inStrength']);
  });

  test('lists by name what holds the map together: names in order, and so the lists', () => {
    const content = map(...clique(3, 'A', 'B'), ...clique(3, 'C', 'D'), 'B > E 2', 'E > C 2');
    expect(jsonOf(called(content, { A: 'Yard', B: 'Mill', C: 'Zoo', D: 'Bank', E: 'Legal' })).graph).toMatchObject({
      articulationPoints: ['Legal', 'Mill', 'Zoo'],
      bridges: [
        ['Bank', 'Zoo'],
        ['Legal', 'Mill'],
        ['Legal', 'Zoo'],
        ['Mill', 'Yard'],
      ],
      stronglyConnected: [
        ['Bank', 'Zoo'],
        ['Mill', 'Yard'],
      ],
    });
  });

  test('has numbers where a measure is defined and null where it is not', () => {
    const json = jsonOf(map('Works { A, B }', 'Client (external-customer)', 'A > B 4', 'B > Client 2', 'C'));
    expect(json.departments.A).toMatchObject({
      net: 1,
      constraint: 1,
      coreness: 1,
      providerConcentration: null,
      brokerage: { coordinator: 0, itinerant: 0, representative: 0, gatekeeper: 0, liaison: 0 },
      community: 0,
      stepsToCustomer: 2,
      distanceToCustomer: 0.75,
    });
    expect(json.departments.C).toMatchObject({ net: null, constraint: null, brokerage: null, stepsToCustomer: null });
    expect(json.graph).toMatchObject({
      rho: expect.closeTo(-1 / 5, 12),
      modularity: 0,
      clearGrouping: false,
      divisionModularity: 0,
      gini: { outStrength: expect.closeTo(2 / 3, 12), inStrength: expect.closeTo(2 / 3, 12) },
      connectedness: expect.closeTo(1 / 3, 12),
      hierarchy: 1,
      externalInternal: { Works: -1 },
    });
  });

  test('says whether the communities are worth naming', () => {
    const graph = jsonOf(map(...clique(3, 'A', 'B', 'C'), ...clique(3, 'D', 'E', 'F'), 'C > D 1')).graph;
    expect(graph).toMatchObject({ clearGrouping: true, modularity: expect.closeTo(36 / 37 - 1 / 2, 12) });
  });
});
