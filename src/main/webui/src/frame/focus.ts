import { type MouseEvent, useEffect, useRef } from 'react';

/**
 * Puts the focus on what has this ref as soon as it appears: what was pressed for it is gone, and
 * whoever has no mouse would be at the top of the page again.
 *
 * @param isWanted false: leaves the focus where it is
 */
export function useFocus<T extends HTMLElement>(isWanted = true) {
  const place = useRef<T>(null);
  useEffect(() => {
    if (isWanted) {
      place.current?.focus();
    }
  }, [isWanted]);
  return place;
}

/**
 * For a link that passes what stands before a place of the same page. It moves the focus and leaves
 * the address as it is: of a change that the browser makes to it the router knows nothing, and a
 * page that saves what is typed before it is left is not asked.
 *
 * @param place the id of what takes the focus
 */
export const skipTo = (place: string) => (event: MouseEvent) => {
  event.preventDefault();
  document.getElementById(place)?.focus();
};
