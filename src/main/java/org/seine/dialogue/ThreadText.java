package org.seine.dialogue;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.seine.crypto.json.JsonMembers;
import org.seine.crypto.json.JsonRefused;
import org.seine.crypto.json.JsonText;
import org.seine.crypto.json.StrictJson;

/**
 * The sealed text of an entry (docs/formats/dialogue-v1.md, section 3).
 *
 * @param words what a member wrote; of an opening or an invitation the topic
 * @param meeting of notes: which meeting they are of
 */
record ThreadText(String words, Optional<Meeting> meeting) {
  private static final String FORMAT = "seine.dialogue-text/1";
  private static final int MAX_BYTES = 1 << 18;
  private static final int MOST_PRESENT = 50;
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern NAME = Pattern.compile("(?s).{1,200}");

  static ThreadText topic(String words) {
    return new ThreadText(words, Optional.empty());
  }

  byte[] bytes() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("format", FORMAT);
    members.put("words", words);
    members.put("meeting", meeting.isPresent() ? meeting.get().toJson() : Optional.empty());
    return JsonText.of(members);
  }

  /**
   * Reads a text that was opened.
   *
   * @throws IllegalStateException if it is not of its form: its sender's portal signed nonsense
   */
  static ThreadText read(byte[] bytes) {
    try {
      JsonMembers members = StrictJson.read(bytes, MAX_BYTES);
      members.constant("format", FORMAT);
      var words = members.anyText("words");
      var meeting =
          members.isNull("meeting")
              ? Optional.<Meeting>empty()
              : Optional.of(Meeting.take(members.object("meeting")));
      members.done();
      return new ThreadText(words, meeting);
    } catch (JsonRefused | DateTimeParseException e) {
      throw new IllegalStateException("a text that was signed is not of its form", e);
    }
  }

  @Override
  public String toString() {
    return "ThreadText[…]";
  }

  /** A meeting: the day it was held, and who took part. */
  record Meeting(LocalDate heldOn, List<String> present) {
    Map<String, Object> toJson() {
      Map<String, Object> members = new LinkedHashMap<>();
      members.put("heldOn", heldOn.toString());
      members.put("present", present);
      return members;
    }

    static Meeting take(JsonMembers members) throws JsonRefused {
      var meeting =
          new Meeting(
              LocalDate.parse(members.text("heldOn", DAY)),
              members.listOfTexts("present", NAME, 1, MOST_PRESENT));
      members.done();
      return meeting;
    }

    @Override
    public String toString() {
      return "Meeting[…]";
    }
  }
}
