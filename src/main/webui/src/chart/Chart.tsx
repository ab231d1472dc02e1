import type { EChartsCoreOption } from 'echarts/core';
import { useEffect, useRef, useState } from 'react';
import { type Colours, coloursOf } from './colours';
import './chart.css';

/** How far below the window a chart is drawn already. */
const NEAR = '160px';

type Chart = {
  /** What is drawn, in the colours of the page. */
  option: (colours: Colours) => EChartsCoreOption;
  /** Says by its change that something else is to be drawn. */
  of: string;
  /** In rem. */
  height: number;
};

/**
 * Shows as a picture what a table beside it says in full: who reads with the ears is given the table
 * alone. The program that draws is heavy: it is fetched when a chart first comes near the window.
 */
export function Chart({ option, of, height }: Chart) {
  const at = useRef<HTMLDivElement>(null);
  const latest = useRef(option);
  const [look, setLook] = useState(document.documentElement.className);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    latest.current = option;
  });
  useEffect(() => {
    const watch = new MutationObserver(() => {
      setLook(document.documentElement.className);
    });
    watch.observe(document.documentElement, { attributeFilter: ['class'] });
    return () => {
      watch.disconnect();
    };
  }, []);
  useEffect(() => {
    const place = at.current;
    if (!place) {
      return undefined;
    }
    const watch = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) {
          setNear(true);
          watch.disconnect();
        }
      },
      { rootMargin: NEAR },
    );
    watch.observe(place);
    return () => {
      watch.disconnect();
    };
  }, []);
  useEffect(() => {
    const place = at.current;
    if (!place || !isNear) {
      return undefined;
    }
    let isGone = false;
    let end: (() => void) | undefined;
    void import('./echarts').then(({ draw }) => {
      if (isGone) {
        return;
      }
      const chart = draw(place, latest.current(coloursOf(place)));
      const watch = new ResizeObserver(() => {
        chart.resize();
      });
      watch.observe(place);
      end = () => {
        watch.disconnect();
        chart.dispose();
      };
    });
    return () => {
      isGone = true;
      end?.();
    };
  }, [of, look, isNear]);
  return (
    <div
      ref={at}
      className="seine-chart"
      aria-hidden="true"
      style={{ blockSize: `${height}rem` }}
    />
  );
}
