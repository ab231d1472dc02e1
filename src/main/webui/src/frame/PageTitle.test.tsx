import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { PageTitle } from './PageTitle';
import { changeLanguage, startWords } from './words';

beforeAll(async () => {
  await startWords();
  await changeLanguage('en');
});

it('leaves the focus alone on the first page, and takes it on the next', () => {
  const { unmount } = render(<PageTitle title="First" />);
  expect(document.activeElement).toBe(document.body);
  unmount();
  render(<PageTitle title="Second" />);
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
});

it('names the tab', () => {
  render(<PageTitle title="Directory" />);
  expect(document.title).toBe('Directory – Seine');
});
