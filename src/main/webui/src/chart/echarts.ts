import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

// Only what our charts draw. No tooltip: it would write HTML, which Trusted Types forbid.
register([BarChart, LineChart, GridComponent, LegendComponent, SVGRenderer]);

/** Draws into an element, as SVG. */
export function draw(at: HTMLElement, option: EChartsCoreOption) {
  const place = document.createElement('div');
  place.className = 'seine-chart-place';
  emptiesItself(place);
  at.replaceChildren(place);
  const chart = init(place, null, { renderer: 'svg' });
  place.querySelectorAll('svg').forEach(emptiesItself);
  chart.setOption({ animation: false, backgroundColor: 'transparent', ...option });
  return chart;
}

/** At its end ECharts empties its elements by innerHTML, which Trusted Types forbid even for nothing. */
function emptiesItself(element: Element) {
  Object.defineProperty(element, 'innerHTML', {
    set: () => {
      element.replaceChildren();
    },
  });
}
