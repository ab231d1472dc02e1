/** The address that signs in and comes back to `to`, a path of these pages. */
export function signInAddress(to: string) {
  return `/sign-in?to=${encodeURIComponent(to)}`;
}
