import type { Room } from '@/frame/rooms';

const room: Room = {
  pages: [
    {
      path: 'dossiers/:dossier/assets/new',
      handle: { help: 'enter-an-asset' },
      lazy: async () => ({ Component: (await import('./EnterPage')).EnterPage }),
    },
    {
      path: 'dossiers/:dossier/assets/table',
      handle: { help: 'enter-an-asset' },
      lazy: async () => ({ Component: (await import('./table/TablePage')).TablePage }),
    },
    {
      path: 'assets/:asset',
      handle: { help: 'enter-an-asset' },
      lazy: async () => ({ Component: (await import('./AssetPage')).AssetPage }),
    },
    {
      path: 'assets/:asset/correct',
      handle: { help: 'enter-an-asset' },
      lazy: async () => ({ Component: (await import('./CorrectPage')).CorrectPage }),
    },
  ],
};

export default room;
