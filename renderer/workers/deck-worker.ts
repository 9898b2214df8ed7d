import { answerDeck } from './answer-deck.ts';
import type { DeckQuestion } from './deck-messages.ts';

self.onmessage = ({ data }: MessageEvent<DeckQuestion>) => answerDeck(data, (news) => self.postMessage(news));
