interface ScriptPolicy {
  createScriptURL(address: string): string;
}
interface ScriptPolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): ScriptPolicy;
}

const factory = (globalThis as { trustedTypes?: ScriptPolicyFactory }).trustedTypes;
/** The one policy that the page's security policy names; it lets through scripts of this site and nothing else. */
const policy = factory?.createPolicy('orgloom-worker', { createScriptURL: ownScript });

/** Starts a module worker from its address: `import address from './analysis-worker.ts?worker&url'`. */
export function startWorker(address: string): Worker {
  return new Worker(policy?.createScriptURL(address) ?? ownScript(address), { type: 'module' });
}

function ownScript(address: string): string {
  const url = new URL(address, location.href);
  if (url.protocol !== location.protocol || url.host !== location.host)
    throw new Error(`not a script of ours: ${url.host}`);
  return url.href;
}
