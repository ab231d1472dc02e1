/** Colours of a chart, as the page has them now: light or dark. */
export type Colours = { text: string; line: string; series: string[] };

const SERIES = ['blue', 'orange', 'teal', 'purple'];

/** The colours that PatternFly gives to this place of the page. */
export function coloursOf(place: Element): Colours {
  const style = getComputedStyle(place);
  const of = (name: string) => style.getPropertyValue(name).trim();
  return {
    text: of('--pf-t--global--text--color--regular'),
    line: of('--pf-t--global--border--color--default'),
    series: SERIES.map((name) => of(`--pf-t--global--color--nonstatus--${name}--clicked`)),
  };
}
