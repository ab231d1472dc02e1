import type { Room } from '@/frame/rooms';

const room: Room = {
  pages: [
    {
      path: 'leads/:lead/consents/new',
      handle: { help: 'ask-and-give-consent' },
      lazy: async () => ({ Component: (await import('./AskPage')).AskPage }),
    },
    {
      path: 'leads/:lead/consents/give',
      handle: { help: 'ask-and-give-consent' },
      lazy: async () => ({ Component: (await import('./GivePage')).GivePage }),
    },
    {
      path: 'consents/:consent',
      handle: { help: 'ask-and-give-consent' },
      lazy: async () => ({ Component: (await import('./ConsentPage')).ConsentPage }),
    },
  ],
};

export default room;
