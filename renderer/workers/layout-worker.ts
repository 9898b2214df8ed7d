import { answerLayout } from './answer-layout.ts';
import type { LayoutNews, LayoutQuestion } from './layout-messages.ts';

/** Between two words about progress, in ms. */
const PAUSE = 100;

self.onmessage = ({ data }: MessageEvent<LayoutQuestion>) => {
  const post = (news: LayoutNews): void => self.postMessage(news);
  let told = performance.now();
  const places = answerLayout(data, (share) => {
    const now = performance.now();
    if (now - told < PAUSE) return;
    told = now;
    post({ share });
  });
  post({ places });
};
