const WEB = /^(https?|file|data|about|blob|devtools)$/i;
const SUFFIX = 'stand-in.test';

/** Chromium serves no schemes of ours, so `app://orgloom/x` is shown to the page as `https://orgloom.app.stand-in.test/x`. */
export function toWeb(address: string): string {
  return address.replace(/^([a-z][\w+.-]*):\/\/([^/?#]*)/i, (whole, scheme: string, host: string) =>
    WEB.test(scheme) ? whole : `https://${host}.${scheme}.${SUFFIX}`,
  );
}

export function fromWeb(address: string): string {
  return address.replace(
    /^https:\/\/([\w-]+)\.([\w+-]+)\.stand-in\.test(?=[/?#]|$)/,
    (_, host: string, scheme: string) => `${scheme}://${host}`,
  );
}
