import { TriangleAlert } from 'lucide-react';

export interface FaultNoteProps {
  readonly text: { readonly what: string; readonly safe: string; readonly do: string };
}

/** A refusal in its three parts: what happened, what is safe, what to do. */
export function FaultNote({ text }: FaultNoteProps) {
  return (
    <div className="fault-note">
      <TriangleAlert size={18} aria-hidden="true" />
      <div>
        <strong>{text.what}</strong>
        <span>{text.safe}</span>
        <span>{text.do}</span>
      </div>
    </div>
  );
}
