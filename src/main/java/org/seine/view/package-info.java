/**
 * Saved views: by what a member narrows a list again and again, kept under a name for that member
 * and, where it is offered, for the unit. A view holds no rows: whoever opens it asks the list
 * anew, and sees of it what that unit may see then. No other room asks this one.
 */
@NullMarked
package org.seine.view;

import org.jspecify.annotations.NullMarked;
