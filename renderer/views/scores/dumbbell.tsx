import { ANSWER_MAX, ANSWER_MIN } from '#shared/model/rating.ts';

const WIDTH = 200;
const EDGE = 10;
const x = (value: number): number => EDGE + ((value - ANSWER_MIN) / (ANSWER_MAX - ANSWER_MIN)) * (WIDTH - 2 * EDGE);
const STEPS = Array.from({ length: ANSWER_MAX - ANSWER_MIN + 1 }, (_, index) => ANSWER_MIN + index);

/** Two values on the scale of the answers: the internal customer's a disc, the provider's a square. The numbers stand beside it. */
export function Dumbbell({ customer, own }: { readonly customer: number; readonly own: number }) {
  return (
    <svg className="dumbbell" width={WIDTH} height={24} aria-hidden="true">
      {STEPS.map((step) => (
        <line key={step} className="dumbbell-step" x1={x(step)} x2={x(step)} y1={3} y2={21} />
      ))}
      <line className="dumbbell-bar" x1={x(customer)} x2={x(own)} y1={12} y2={12} />
      <rect className="dumbbell-own" x={x(own) - 5.5} y={6.5} width={11} height={11} />
      <circle className="dumbbell-customer" cx={x(customer)} cy={12} r={6} />
    </svg>
  );
}
