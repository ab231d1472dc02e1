/**
 * The pages in a real Chromium, before the real portal, Keycloak and PostgreSQL. A {@link
 * org.seine.pages.Visit} is one person's browser: what the console complains of, a breach of the
 * content security policy or of Trusted Types included, fails the test that closes it. Pictures of
 * every page lie in target/screenshots. {@link org.seine.pages.Keys} is a person's keyboard and
 * nothing else, {@link org.seine.pages.Scale} weighs what a page fetches.
 */
@NullMarked
package org.seine.pages;

import org.jspecify.annotations.NullMarked;
