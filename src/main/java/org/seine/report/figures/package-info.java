/**
 * Annual figures of cooperation (resolution of 2018, annex I, paragraph 31): how many, in what
 * state, how long, with what outcome, which sums. They are counted over the whole portal from what
 * stands in clear and hold no content. States are added up; one is shown apart only if each of its
 * units allows it and nobody can reckon out a group of fewer than three of the others.
 */
@NullMarked
package org.seine.report.figures;

import org.jspecify.annotations.NullMarked;
