package org.seine.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.seine.sharing.announce.Happening;

/** How a member wants to hear of one kind, where that is not the usual way. */
@Entity
@Table(name = "notice_switch")
class NoticeSwitch {
  @Id UUID key;
  UUID member;

  @Enumerated(EnumType.STRING)
  Happening kind;

  @Enumerated(EnumType.STRING)
  Way way;
}
