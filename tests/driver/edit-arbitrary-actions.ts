import fc from 'fast-check';
import { addAction } from '#shared/edits/add-action.ts';
import { describeAction } from '#shared/edits/describe-action.ts';
import { removeActions } from '#shared/edits/remove-actions.ts';
import { ACTION_STATUSES, type ActionId, STRATEGIES } from '#shared/model/action.ts';
import { attempts } from './edit-attempt.ts';
import { department, language, name, notes, record, service, translations } from './edit-fields.ts';

const action = fc.nat({ max: 3 }).map((count) => `n${count}` as ActionId);
const strategy = fc.constantFrom(...STRATEGIES);
const fields = {
  status: fc.constantFrom(...ACTION_STATUSES),
  owner: name,
  dueDate: fc.constantFrom('', '2026-02-30', '2026-09-30'),
  before: name,
  notes,
  departments: fc.array(department, { maxLength: 2 }),
  services: fc.array(service, { maxLength: 1 }),
};

export const actionAttempts = [
  {
    weight: 4,
    arbitrary: attempts(
      addAction,
      record({ id: action, name, translations, strategy, finding: fc.constantFrom('silo', 'Not a rule'), ...fields }, [
        'id',
        'name',
        'strategy',
      ]),
    ),
  },
  {
    weight: 4,
    arbitrary: attempts(
      describeAction,
      record({ action, language, name, strategy, ...fields }, ['action', 'language']),
    ),
  },
  { weight: 2, arbitrary: attempts(removeActions, fc.record({ actions: fc.array(action, { maxLength: 1 }) })) },
];
