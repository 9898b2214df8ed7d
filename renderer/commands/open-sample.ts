import { mayLeave } from '#renderer/state/leave.ts';
import { placed } from '#renderer/state/placed.ts';
import { documentState } from '#renderer/state/store.ts';
import { sampleEngagement } from '#shared/sample/sample-engagement.ts';
import { defineCommand } from './command.ts';

/** The sample has no file: saving it asks where to, so that it is never overwritten. */
export const openSample = defineCommand({
  id: 'file.sample',
  label: 'command.sample',
  menu: ['file', 0],
  async run(app) {
    if (!(await mayLeave(app))) return;
    const { language } = app.store.getState();
    const sample = await placed(app, sampleEngagement(language));
    if (sample === undefined) return;
    app.store.setState(documentState(sample, undefined));
    app.canvas?.fit();
  },
});
