/**
 * Entities in a lead: persons, companies, assets and who owns what, in the words of FollowTheMoney.
 * The entities of one version of a lead are one sealed document of it, so that signature, grants,
 * corrections, exports and offline proofs hold for them as for any other.
 */
@NullMarked
package org.seine.entity;

import org.jspecify.annotations.NullMarked;
