import { createBrowserRouter } from 'react-router';
import { Door } from '@/session/Door';
import { Failure } from './Failure';
import { FirstPage } from './FirstPage';
import { NotFound } from './NotFound';
import { rooms } from './rooms';

/** Every address of the pages. What a member does stands under the unit that he acts for. */
export const router = createBrowserRouter([
  {
    element: <Door />,
    errorElement: <Failure />,
    HydrateFallback: () => null,
    children: [
      {
        index: true,
        lazy: async () => ({ Component: (await import('./ChooseUnit')).ChooseUnit }),
      },
      {
        // As a calendar or another program links to it, which knows of no unit.
        path: 'measures/:measure',
        lazy: async () => ({ Component: (await import('./ChooseUnit')).ChooseUnit }),
      },
      {
        path: 'requests/:request',
        lazy: async () => ({ Component: (await import('./ChooseUnit')).ChooseUnit }),
      },
      {
        path: 'welcome-back',
        lazy: async () => ({ Component: (await import('@/session/WelcomeBack')).WelcomeBack }),
      },
      {
        path: 'u/:unit',
        // Not of the first page, which must be light.
        lazy: async () => ({ Component: (await import('./Shell')).Shell }),
        children: [
          {
            errorElement: <Failure />,
            children: [
              { index: true, element: <FirstPage /> },
              ...rooms.flatMap((room) => room.pages),
              { path: '*', element: <NotFound /> },
            ],
          },
        ],
      },
      { path: '*', element: <NotFound /> },
    ],
  },
]);
