import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import type { RoleCode } from './unit';

/** A line of the menu on the left. Its words are the key `menu.<name>` of the frame. */
export type MenuLine = {
  name:
    | 'today'
    | 'leads'
    | 'find'
    | 'dossiers'
    | 'requests'
    | 'register'
    | 'figures'
    | 'trail'
    | 'directory'
    | 'administration'
    | 'help';
  /** The page, relative to the acting unit. */
  to: string;
  icon: ComponentType;
  /** Lines stand in the order of their places. */
  place: number;
  /** Who sees the line; everybody if left out. */
  roles?: RoleCode[];
};

/** What a room adds to the frame: `src/<room>/room.ts` exports it as default. */
export type Room = {
  /**
   * Pages relative to `/u/<unit>/`, each loaded when it is first opened; `handle.help` names the job
   * that the help of the page explains.
   */
  pages: RouteObject[];
  menu?: MenuLine[];
};

const found = import.meta.glob<{ default: Room }>('/src/*/room.ts', { eager: true });

/** Every room of the pages. */
export const rooms: Room[] = Object.values(found).map((room) => room.default);

/** Every line of the menu, in order. */
export const menu = rooms
  .flatMap((room) => room.menu ?? [])
  .toSorted((one, other) => one.place - other.place);
