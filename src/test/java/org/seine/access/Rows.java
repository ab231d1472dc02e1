package org.seine.access;

import java.util.List;

/** The rows of one room. Called once before the matrix is played, so it may make its records. */
public interface Rows {
  List<Row> rows();
}
