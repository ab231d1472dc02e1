/**
 * What an administrator looks after: whether the parts of the portal answer, how the vault stands,
 * and when things were last backed up. Nothing of content, and nothing that changes anything.
 */
@NullMarked
package org.seine.administration;

import org.jspecify.annotations.NullMarked;
