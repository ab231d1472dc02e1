/**
 * Notices: each member is told what happened to the records of the unit, in the pages as it
 * happens, by mail, or once a day, as the member likes. A notice holds codes and ids and never
 * content. It is written in the transaction of what happened, so it is neither lost nor told of
 * what did not happen; replicas agree because each of them listens to the database.
 */
@NullMarked
package org.seine.notice;

import org.jspecify.annotations.NullMarked;
