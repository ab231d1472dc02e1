import { expect, it } from 'vitest';
import { addressOfExport } from './Export';

it('takes out all that the search finds, whatever page of it is shown', () => {
  const address = addressOfExport('csv', {
    operation: ['lead.open', 'document.open'],
    outcome: 'done',
    from: '',
    after: '01a200ed-17ec-750d-b674-2cc5c98d590d',
  });
  expect(address).toBe(
    '/api/v1/trail/entries.csv?operation=lead.open&operation=document.open&outcome=done',
  );
});
