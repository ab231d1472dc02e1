import type { Room } from '@/frame/rooms';

const room: Room = {
  pages: [
    {
      path: 'threads/new',
      handle: { help: 'talk-beside-a-record' },
      lazy: async () => ({ Component: (await import('./NewThreadPage')).NewThreadPage }),
    },
    {
      path: 'threads/:thread',
      handle: { help: 'talk-beside-a-record' },
      lazy: async () => ({ Component: (await import('./ThreadPage')).ThreadPage }),
    },
  ],
};

export default room;
