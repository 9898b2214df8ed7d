import type { Said } from './script.ts';

/**
 * Presses and clicks for the script in Kumu, as its documentation describes building by hand with the keyboard (getting-started/first-steps, faq/how-do-i-add-text-to-connections,
 * overview/map-editor of the repository kumu/docs):
 * an element is `E`, its label, Enter; a connection is `C`, its two ends, Enter; its label is given by selecting it, clicking the placeholder in the profile, typing, Enter;
 * a weight is a field of the profile, made once by `+ NEW FIELD`. Assumed in its favour: one press goes from one end to the other, the profile stays open on the connection,
 * and the field needs one click, the digit and Enter.
 */
export function kumuCount(
  script: readonly Said[],
  departments: readonly string[],
  endKeys: (name: string) => number,
): number {
  const elements = departments.reduce((sum, name) => sum + 'E'.length + name.length + ENTER, 0);
  const newField = CLICK + 'Weight'.length + ENTER;
  const connections = script.reduce((sum, { provider, customer, name }) => {
    const connection = 'C'.length + endKeys(provider) + NEXT + endKeys(customer) + ENTER;
    const label = 2 * CLICK + name.length + ENTER;
    const weight = CLICK + 1 + ENTER;
    return sum + connection + label + weight;
  }, 0);
  return elements + newField + connections;
}

const ENTER = 1;
const NEXT = 1;
const CLICK = 1;

/** The documentation speaks of no completion: both ends are typed whole. */
export const whole = (name: string): number => name.length;

/** As if an undocumented list completed each end at the first letters that no other department begins with. */
export function completed(departments: readonly string[]): (name: string) => number {
  return (name) => {
    for (let length = 1; length < name.length; length++) {
      const start = name.slice(0, length).toLowerCase();
      if (departments.every((other) => other === name || !other.toLowerCase().startsWith(start))) return length;
    }
    return name.length;
  };
}
