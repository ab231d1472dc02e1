/**
 * Entities of FollowTheMoney: persons, companies, assets and what links them. The model is the one
 * that its authors publish, shipped unchanged beside its licence; this room reads lines, checks
 * each value, and keeps sets in which every reference leads somewhere. It knows neither Quarkus nor
 * the database.
 */
@NullMarked
package org.seine.entity.model;

import org.jspecify.annotations.NullMarked;
