// What this machine can do.

/** Why there can be no window on this machine, whatever is installed; undefined where there can. */
export function whyNoWindow(platform, env, uid) {
  if (platform !== 'linux') return undefined;
  if (uid === 0) return 'no-window-root';
  return env.DISPLAY || env.WAYLAND_DISPLAY ? undefined : 'no-window-screen';
}

export function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 11);
}
