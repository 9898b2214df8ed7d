import { describe, expect, it } from 'vitest';
import { lightFinding } from '#renderer/state/light-finding.ts';
import { lightProof, litTrace, proofNow } from '#renderer/state/lit-proof.ts';
import { showMap } from '#renderer/state/show-map.ts';
import { itemKey } from '#shared/analysis/proof.ts';
import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { STANDARD_SETTINGS } from '#shared/analysis/settings.ts';
import { setWeight } from '#shared/edits/set-weight.ts';
import { must } from '#shared/kernel/result.ts';
import { contentOf, MAP, service } from '#tests/driver/engagement-builder.ts';
import { testApp } from '#tests/driver/test-app.ts';

function litApp() {
  const { app } = testApp(['Finance > Sales: credit check 4', 'HR > IT 5']);
  const { engagement } = app.store.getState();
  const report = must(runAnalysis(contentOf(engagement), STANDARD_SETTINGS, NO_RATINGS));
  app.store.setState({ analysis: { report, running: false, fault: undefined } });
  const finding = report.findings.find(({ services }) => services.includes(service(1)));
  if (finding === undefined) throw new Error('no finding');
  lightFinding(app, finding.key);
  const [there] = proofNow(app.store.getState(), finding)[0]?.items ?? [];
  if (there === undefined) throw new Error('no proof');
  return { app, finding, key: itemKey(there), now: app.store.getState };
}

describe('the lit line of a proof', () => {
  it('says what it draws', () => {
    const { app, key, now } = litApp();
    expect(litTrace(now())).toBeUndefined();
    lightProof(app, key);
    expect(litTrace(now())?.services).toEqual([service(1)]);
  });

  it('goes out with its finding, with another one, and with another map', () => {
    const { app, finding, key, now } = litApp();
    lightProof(app, key);
    lightFinding(app, undefined);
    expect(litTrace(now())).toBeUndefined();
    lightFinding(app, finding.key);
    expect(now().litProof).toBeUndefined();
    lightProof(app, key);
    showMap(app, MAP);
    expect(litTrace(now())).toBeUndefined();
  });

  it('is worked out anew after an edit, and no more often', () => {
    const { app, finding, key, now } = litApp();
    lightProof(app, key);
    const proof = proofNow(now(), finding);
    expect(proofNow(now(), finding)).toBe(proof);
    app.edit(setWeight, { services: [service(1)], weight: 5 });
    expect(proofNow(now(), finding)).not.toBe(proof);
    expect(litTrace(now())?.services).toEqual([service(1)]);
  });
});
