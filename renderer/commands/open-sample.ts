import { mayLeave } from '#renderer/state/leave.ts';
import { documentState } from '#renderer/state/store.ts';
import { layOut } from '#shared/layout/layout.ts';
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
    app.store.setState(documentState(sampleEngagement(language, layOut), undefined));
    app.canvas?.fit();
  },
});
