import type { Room } from '@/frame/rooms';

const room: Room = {
  pages: [
    {
      path: 'directory/guide',
      handle: { help: 'which-channel' },
      lazy: async () => ({ Component: (await import('./guide/GuidePage')).GuidePage }),
    },
    {
      path: 'directory/states/:id',
      handle: { help: 'rules-of-a-state' },
      lazy: async () => ({ Component: (await import('./StatePage')).StatePage }),
    },
    {
      path: 'directory/states/:id/propose',
      handle: { help: 'rules-of-a-state' },
      lazy: async () => ({ Component: (await import('./propose/ProposePage')).ProposePage }),
    },
    {
      path: 'directory/rules/:id',
      handle: { help: 'rules-of-a-state' },
      lazy: async () => ({ Component: (await import('./VersionPage')).VersionPage }),
    },
  ],
};

export default room;
