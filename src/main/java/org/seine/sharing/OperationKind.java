package org.seine.sharing;

/** The kinds of operation; the trail lists by them. */
public enum OperationKind {
  READ,
  LIST,
  SEARCH,
  OPEN,
  DOWNLOAD,
  EXPORT,
  KEY_USE,
  CREATE,
  CHANGE,
  ADMINISTER,
  REFUSE;

  /** Whether operations of this kind are about one record that exists already. */
  public boolean aboutOneRecord() {
    return this != LIST && this != SEARCH && this != CREATE && this != REFUSE;
  }

  /** Whether operations of this kind change nothing. */
  public boolean readsOnly() {
    return this == READ
        || this == LIST
        || this == SEARCH
        || this == OPEN
        || this == DOWNLOAD
        || this == EXPORT;
  }
}
