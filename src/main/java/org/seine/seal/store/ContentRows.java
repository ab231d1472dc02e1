package org.seine.seal.store;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** A table whose rows point to contents of the store: what no table points to is left over. */
public interface ContentRows {
  /** The addresses that its rows point to, on one shelf, in the session of the caller. */
  Uni<List<ContentAddress>> addressesOn(String shelf);
}
