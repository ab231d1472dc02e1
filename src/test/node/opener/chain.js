import { signingKeyOf } from './certificate.js';
import { demand } from './refusal.js';
import { demandNotRevoked, readList } from './revocation.js';

const FOREIGN = 'CERTIFICATE_OF_ANOTHER_AUTHORITY';

/**
 * Root and issuer with their lists, the root being the one that the caller trusts.
 * Nothing about time is judged here: that is done for each signature.
 */
export function readChain(trustedRoot, root, issuer, rootList, issuerList) {
  demand(root.raw.equals(trustedRoot.raw), 'the root certificate is not the trusted one', FOREIGN);
  demandIssued(trustedRoot, trustedRoot);
  demandIssued(issuer, trustedRoot);
  return {
    root: trustedRoot,
    issuer,
    rootList: readList(rootList, trustedRoot, 'the revocation list of the root'),
    issuerList: readList(issuerList, issuer, 'the revocation list of the issuer'),
  };
}

/** What a unit's certificate must be for. */
export const THINGS = (certificate) => certificate.signsThings && certificate.unit !== null;

/** Demands that a certificate for this purpose chains to the root and held at that time. */
export function demandHeldAt(certificate, chain, time, purpose) {
  demandIssued(certificate, chain.issuer);
  demand(purpose(certificate) && !certificate.isAuthority, `${certificate.what} is not for this purpose`, 'CERTIFICATE_OF_WRONG_PURPOSE');
  for (const each of [certificate, chain.issuer, chain.root]) {
    demand(each.notBefore <= time, `${each.what} was not yet valid at signing-time`, 'CERTIFICATE_NOT_YET_VALID');
    demand(time <= each.notAfter, `${each.what} was no longer valid at signing-time`, 'CERTIFICATE_EXPIRED');
  }
  demandNotRevoked(certificate, chain.issuerList, time);
  demandNotRevoked(chain.issuer, chain.rootList, time);
}

function demandIssued(certificate, authority) {
  demand(authority.isAuthority && authority.signsCertificates, `${authority.what} is not for signing certificates`, FOREIGN);
  demand(certificate.issuer.equals(authority.subject), `${certificate.what} is not issued by ${authority.what}`, FOREIGN);
  demand(certificate.x509.verify(signingKeyOf(authority)), `${certificate.what} is not signed by ${authority.what}`, FOREIGN);
  demand(!certificate.isAuthority || certificate === authority || authority.pathLength !== 0, `${certificate.what} is one authority too many`, FOREIGN);
}
