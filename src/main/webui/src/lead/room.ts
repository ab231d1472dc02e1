import FolderOpenIcon from '@patternfly/react-icons/dist/esm/icons/folder-open-icon';
import SearchIcon from '@patternfly/react-icons/dist/esm/icons/search-icon';
import type { Room } from '@/frame/rooms';

const room: Room = {
  pages: [
    {
      path: 'leads',
      handle: { help: 'answer-what-waits' },
      lazy: async () => ({ Component: (await import('./LeadsPage')).LeadsPage }),
    },
    {
      path: 'find',
      handle: { help: 'answer-what-waits' },
      lazy: async () => ({ Component: (await import('./find/FindPage')).FindPage }),
    },
    {
      path: 'leads/new',
      handle: { help: 'give-a-lead' },
      lazy: async () => ({ Component: (await import('./new/StartPage')).StartPage }),
    },
    {
      path: 'leads/:lead/edit',
      handle: { help: 'give-a-lead' },
      lazy: async () => ({ Component: (await import('./new/EditPage')).EditPage }),
    },
    {
      path: 'leads/:lead/receipt',
      handle: { help: 'give-a-lead' },
      lazy: async () => ({ Component: (await import('./new/ReceiptPage')).ReceiptPage }),
    },
    {
      path: 'leads/:lead/correct',
      handle: { help: 'correct-or-withdraw' },
      lazy: async () => ({ Component: (await import('./correct/CorrectPage')).CorrectPage }),
    },
    {
      path: 'leads/:lead/compare',
      handle: { help: 'correct-or-withdraw' },
      lazy: async () => ({ Component: (await import('./compare/ComparePage')).ComparePage }),
    },
    {
      path: 'leads/:lead',
      handle: { help: 'read-and-answer' },
      lazy: async () => ({ Component: (await import('./LeadPage')).LeadPage }),
    },
  ],
  menu: [
    {
      name: 'leads',
      to: 'leads',
      icon: FolderOpenIcon,
      place: 20,
      roles: ['focal-point', 'investigator', 'registry-officer'],
    },
    {
      name: 'find',
      to: 'find',
      icon: SearchIcon,
      place: 25,
      roles: ['focal-point', 'investigator', 'registry-officer'],
    },
  ],
};

export default room;
