import { useEffect, useState } from 'react';
import { createSpeech } from './speech.ts';

/** The text that is said right now: what changes faster than it can be heard is said as it is in the end. */
export function useSpoken(text: string): string {
  const [said, setSaid] = useState('');
  const [speech] = useState(() => createSpeech(setSaid));
  useEffect(() => speech.say(text), [speech, text]);
  return said;
}
