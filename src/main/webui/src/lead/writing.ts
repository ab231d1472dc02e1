import { rooms } from '@/frame/rooms';

/** Whether these pages can write a lead; if not, nothing leads there. */
export const canWrite = rooms.some((room) => room.pages.some(({ path }) => path === 'leads/new'));
