/** Teams across departments. */
export const team = {
  'team.list': 'Teams',
  'team.new': 'New team',
  'team.name': 'Name of the team',
  'team.purpose': 'What it is for',
  'team.join': 'Add to a team',
  'team.choose': 'Choose a team',
  'team.leave': 'Take {name} out of the team',
  'team.select': 'Select its departments',
  'team.delete': 'Delete team',
  'team.read': '{name}: {members}',
} as const;
