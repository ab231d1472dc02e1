import AddressBookIcon from '@patternfly/react-icons/dist/esm/icons/address-book-icon';
import UserShieldIcon from '@patternfly/react-icons/dist/esm/icons/user-shield-icon';
import type { Room } from '@/frame/rooms';

const room: Room = {
  pages: [
    {
      path: 'directory',
      handle: { help: 'share-with-another-unit' },
      lazy: async () => ({ Component: (await import('./DirectoryPage')).DirectoryPage }),
    },
    {
      path: 'directory/:id',
      handle: { help: 'share-with-another-unit' },
      lazy: async () => ({ Component: (await import('./UnitPage')).UnitPage }),
    },
    {
      path: 'directory/:id/contact-point',
      handle: { help: 'propose-and-confirm' },
      lazy: async () => ({ Component: (await import('./ContactPage')).ContactPage }),
    },
    {
      path: 'administration',
      handle: { help: 'propose-and-confirm' },
      lazy: async () => ({ Component: (await import('./ProposalsPage')).ProposalsPage }),
    },
    {
      path: 'administration/propose',
      handle: { help: 'propose-and-confirm' },
      lazy: async () => ({ Component: (await import('./ProposePage')).ProposePage }),
    },
    {
      path: 'administration/proposals/:id',
      handle: { help: 'propose-and-confirm' },
      lazy: async () => ({ Component: (await import('./ProposalPage')).ProposalPage }),
    },
  ],
  menu: [
    { name: 'directory', to: 'directory', icon: AddressBookIcon, place: 40 },
    { name: 'administration', to: 'administration', icon: UserShieldIcon, place: 50 },
  ],
};

export default room;
