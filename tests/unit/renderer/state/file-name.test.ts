import { expect, it } from 'vitest';
import { fileNameFor } from '#renderer/state/file-name.ts';

it.each([
  ['Client: as/is?', 'Client as is.pptx'],
  ['con', 'Orgloom con.pptx'],
  ['...', 'Orgloom.pptx'],
  ['海龙泵业：订单', '海龙泵业：订单.pptx'],
  ['trailing. ', 'trailing.pptx'],
  ['../../etc/passwd', '.. .. etc passwd.pptx'],
])('%s becomes %s', (title, name) => expect(fileNameFor(title, '.pptx')).toBe(name));

it('stays short', () => expect(fileNameFor('x'.repeat(500), '.svg').length).toBeLessThan(100));
