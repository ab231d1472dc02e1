import { Suspense } from 'react';
import { Outlet } from 'react-router';
import { Waiting } from '@/frame/Awaiting';
import { FrontPage } from '@/frame/FrontPage';
import { Later } from '@/frame/Later';
import { ProblemNote } from '@/problem/ProblemNote';
import { SessionWatch } from './SessionWatch';
import { SignInPage } from './SignInPage';
import { useSession } from './session';

/** Lets nobody further who is not signed in; watches over the end of the session. */
export function Door() {
  const session = useSession();
  const waiting = (
    <Later>
      <FrontPage>
        <Waiting />
      </FrontPage>
    </Later>
  );
  if (session.data !== undefined) {
    return (
      <Suspense fallback={waiting}>
        <Outlet />
        <Suspense fallback={null}>
          <SessionWatch session={session.data} />
        </Suspense>
      </Suspense>
    );
  }
  if (session.error === null) {
    return waiting;
  }
  return (
    <Suspense fallback={waiting}>
      {session.error.problem.status === 401 ? (
        <SignInPage />
      ) : (
        <FrontPage>
          <ProblemNote refusal={session.error} retry={() => void session.refetch()} />
        </FrontPage>
      )}
    </Suspense>
  );
}
