/** Where the renderer lives: `app://orgloom/`. Not a web address, so that it has an origin of its own and no network behind it. */
export const APP_SCHEME = 'app';
export const APP_HOST = 'orgloom';
export const APP_ADDRESS = `${APP_SCHEME}://${APP_HOST}/`;

/** Whether an address is inside the app. Origins of own schemes are opaque in Node, so scheme and host are compared. */
export function isAppAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return url.protocol === `${APP_SCHEME}:` && url.host === APP_HOST && url.username === '' && url.password === '';
}
