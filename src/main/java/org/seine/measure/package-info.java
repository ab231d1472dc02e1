/**
 * Protective measures and enforcement: one record per asset, order and executing State, from the
 * proposal to the Trust Fund or to release. The law stands in the table {@link
 * org.seine.measure.MeasureStep}; the rules that no step may break stand in {@link
 * org.seine.measure.Measure}. A step that the table does not allow is refused; a fact that a State
 * reports is recorded in any case, and raises an alarm where it does not fit.
 */
@NullMarked
package org.seine.measure;

import org.jspecify.annotations.NullMarked;
