/**
 * The frame around every feature: problem details, security headers, limits, paging. It holds no
 * business rule and imports no feature.
 */
@NullMarked
package org.seine.web;

import org.jspecify.annotations.NullMarked;
