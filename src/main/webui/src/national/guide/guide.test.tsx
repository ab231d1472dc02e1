import { renderHook, waitFor } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { changeLanguage, startWords } from '@/frame/words';
import i18next from 'i18next';
import type { Sheet } from '../answers';
import { useGuide, type Want, wants } from './guide';

/** A stored sheet as the API answers it: with the lists that are stored only where they hold something. */
function golden(name: string): Sheet {
  const { sheet } = JSON.parse(
    readFileSync(`../../test/resources/golden/national-rules-v1/${name}.json`, 'utf8'),
  ) as { sheet: Sheet };
  return { ...sheet, workingDays: { restDays: [], holidays: [], ...sheet.workingDays } };
}

async function advice(language: 'en' | 'fr', want: Want, sheet: Sheet): Promise<string> {
  await changeLanguage(language);
  await i18next.loadNamespaces('national');
  const { result } = renderHook(() => useGuide());
  await waitFor(() => {
    expect(result.current).not.toBeNull();
  });
  return result
    .current(want, sheet)
    .flatMap(({ topic, sentences }) => [topic, ...sentences])
    .join('\n')
    .replaceAll(/[\u2068\u2069]/g, '');
}

beforeAll(startWords);

describe('the guide', () => {
  it.each(wants)('names channel, language and authority for: %s', async (want) => {
    const text = await advice('en', want, golden('full'));
    expect(text).toContain('Embassy in The Hague');
    expect(text).toContain('French, Brazilian Portuguese');
    expect(text).toContain('Attach a sworn translation');
    expect(text).toContain('Authority');
  });

  it('says how long a freeze holds and how early its renewal is asked', async () => {
    const text = await advice('en', 'freeze', golden('full'));
    expect(text).toContain('Investigating judge');
    expect(text).toContain('Usually takes 10 days');
    expect(text).toContain('A freeze holds for 24 months.');
    expect(text).toContain('at the latest 60 days before the end');
    expect(text).toContain('A copy of the warrant.');
  });

  it('says what stands before a transfer', async () => {
    const text = await advice('fr', 'transfer', golden('full'));
    expect(text).toContain('Treasury');
    expect(text).toContain('2 mois');
    expect(text).toContain('Reasonable costs only.');
  });

  it('assumes nothing where the State has said nothing', async () => {
    const text = await advice('en', 'renew', golden('silent'));
    expect(text).toContain('has not said by which channel');
    expect(text).toContain('has not designated this portal');
    expect(text).toContain('has not said in which language');
    expect(text).toContain('has not said who decides');
    expect(text).not.toMatch(/\d+ (day|month)/);
  });
});
