/** A journey as it may leave a spreadsheet: feelings off the scale, ids misspelt, a date turned round. */
export const faultyDocument: unknown = {
  format: 'routebord/1',
  id: 'faulty',
  title: {
    en: 'A press nobody asked for',
    da: 'En presse, ingen bad om',
    nl: 'Een ongevraagde pers',
  },
  purpose: { why: { en: 'To show what a fault looks like' }, audience: [] },
  roles: [
    { id: 'operator', name: { en: 'Operator' }, buying: ['user'] },
    { id: 'director', name: { en: 'Director' }, buying: ['chief'], influence: 90 },
  ],
  phases: [
    { id: 'need', title: { en: 'Need' } },
    { id: 'trial', title: { en: 'Trial' } },
  ],
  steps: [
    {
      id: 'jams',
      title: { en: 'The press stops' },
      phase: 'need',
      roles: ['operator'],
      experience: { operator: { emotion: -7 } },
    },
    { id: 'trial-day', title: { en: 'Trial day' }, phase: 'trail', roles: ['operator'] },
    {
      id: 'quotes',
      title: { en: 'Asks for quotes' },
      phase: 'trial',
      roles: ['direktor'],
      start: '2026-04-20',
      end: '2026-04-02',
    },
  ],
}
