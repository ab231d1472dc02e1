import QuestionCircleIcon from '@patternfly/react-icons/dist/esm/icons/question-circle-icon';
import type { Room } from '@/frame/rooms';

const room: Room = {
  pages: [
    {
      path: 'help',
      lazy: async () => ({ Component: (await import('./HelpPage')).HelpPage }),
    },
    {
      path: 'help/:job',
      lazy: async () => ({ Component: (await import('./JobPage')).JobPage }),
    },
  ],
  menu: [{ name: 'help', to: 'help', icon: QuestionCircleIcon, place: 90 }],
};

export default room;
