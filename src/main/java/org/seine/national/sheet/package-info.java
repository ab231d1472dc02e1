/**
 * The sheet on which a State says what holds in its law: plain values, each with its limit, and the
 * days that follow from them. Nothing of it is a constant of the portal.
 */
@NullMarked
package org.seine.national.sheet;

import org.jspecify.annotations.NullMarked;
