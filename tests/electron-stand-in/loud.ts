/** An object that throws by name for everything it does not have, so that no test passes by calling something that does nothing. */
export function loud<T extends object>(name: string, object: T): T {
  return new Proxy(object, {
    get(target, key) {
      if (key in target || typeof key === 'symbol' || key === 'then') {
        const value: unknown = Reflect.get(target, key);
        return typeof value === 'function' ? value.bind(target) : value;
      }
      throw new Error(`the stand-in for Electron has no ${name}.${key}`);
    },
  });
}
