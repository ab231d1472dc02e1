import type { Room } from '@/frame/rooms';

const room: Room = {
  pages: [
    {
      path: 'administration/certificates',
      handle: { help: 'renew-certificates' },
      lazy: async () => ({ Component: (await import('./CertificatesPage')).CertificatesPage }),
    },
    {
      path: 'administration/certificates/:id',
      handle: { help: 'renew-certificates' },
      lazy: async () => ({ Component: (await import('./UnitKeysPage')).UnitKeysPage }),
    },
    {
      path: 'administration/certificates/:id/revoke/:certificate',
      handle: { help: 'renew-certificates' },
      lazy: async () => ({ Component: (await import('./RevokePage')).RevokePage }),
    },
    {
      path: 'keys/handover/:key',
      handle: { help: 'renew-certificates' },
      lazy: async () => ({ Component: (await import('./HandoverPage')).HandoverPage }),
    },
  ],
};

export default room;
