/**
 * Departments waiting to be settled, nearest first: a heap with four children to a node, since moving down compares keys that
 * lie side by side. A department stands in it once and moves up when it gets nearer.
 */
export class DistanceHeap {
  #size = 0;
  readonly #key: Float64Array;
  readonly #member: Uint32Array;
  /** Place of each department in the heap; meaningless while it is out. */
  readonly #place: Uint32Array;

  constructor(capacity: number) {
    this.#key = new Float64Array(capacity);
    this.#member = new Uint32Array(capacity);
    this.#place = new Uint32Array(capacity);
  }

  get size(): number {
    return this.#size;
  }

  add(member: number, key: number): void {
    this.#rise(this.#size++, member, key);
  }

  /** `member` must be in the heap, with a key not below `key`. */
  moveUp(member: number, key: number): void {
    this.#rise(this.#place[member] as number, member, key);
  }

  /** Takes out the nearest; the heap must not be empty. */
  take(): number {
    const nearest = this.#member[0] as number;
    const last = --this.#size;
    if (last > 0) this.#sink(this.#member[last] as number, this.#key[last] as number);
    return nearest;
  }

  #rise(from: number, member: number, key: number): void {
    let place = from;
    while (place > 0) {
      const parent = (place - 1) >> 2;
      const parentKey = this.#key[parent] as number;
      if (parentKey <= key) break;
      this.#put(place, this.#member[parent] as number, parentKey);
      place = parent;
    }
    this.#put(place, member, key);
  }

  #sink(member: number, key: number): void {
    let place = 0;
    for (;;) {
      const first = 4 * place + 1;
      if (first >= this.#size) break;
      const end = Math.min(first + 4, this.#size);
      let least = first;
      let leastKey = this.#key[first] as number;
      for (let child = first + 1; child < end; child++) {
        const childKey = this.#key[child] as number;
        if (childKey < leastKey) {
          least = child;
          leastKey = childKey;
        }
      }
      if (leastKey >= key) break;
      this.#put(place, this.#member[least] as number, leastKey);
      place = least;
    }
    this.#put(place, member, key);
  }

  #put(place: number, member: number, key: number): void {
    this.#key[place] = key;
    this.#member[place] = member;
    this.#place[member] = place;
  }
}
