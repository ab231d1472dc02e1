/**
 * Notices by mail: at once or once a day. What is to be sent is written with the notice, in the
 * same transaction, and removed once a mail server took it; so an outage of that server delays and
 * loses nothing. A mail says what kind of thing happened and where to read of it, never more.
 */
@NullMarked
package org.seine.notice.mail;

import org.jspecify.annotations.NullMarked;
