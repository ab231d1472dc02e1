package org.seine.entity.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.seine.entity.identifier.Identifier;
import org.seine.lead.form.Malformed;
import org.seine.lead.form.StrictJson;

/** Whether a value is of the type of its property. */
final class TypeCheck {
  private static final Pattern DAY = Pattern.compile("[0-9]{4}(-[0-9]{2}){0,2}");
  private static final Pattern TIME = Pattern.compile("[T ]([01][0-9]|2[0-3])(:[0-5][0-9]){0,2}Z?");
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{3,250}");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()./-]{4,40}");
  private static final Pattern IPV4 =
      Pattern.compile("((25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.(?!$)|$)){4}");
  private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:.]{2,45}");
  private static final Pattern MEDIA_TYPE = Pattern.compile("[\\w!#$&^.+-]+/[\\w!#$&^.+-]+");
  private static final Pattern SHA1 = Pattern.compile("[0-9a-f]{40}");

  private static final int DAY_LENGTH = 10;

  private final Model model;
  private final boolean inventedAllowed;

  TypeCheck(Model model, boolean inventedAllowed) {
    this.model = model;
    this.inventedAllowed = inventedAllowed;
  }

  boolean holds(String type, String value) {
    return switch (type) {
      case "country" ->
          model.vocabulary(type).contains(value)
              || (inventedAllowed && EntityReader.INVENTED_COUNTRIES.contains(value));
      case "language", "gender", "topic" -> model.vocabulary(type).contains(value);
      case "date" -> isDate(value);
      case "number" -> Numbers.isNumber(value);
      case "url" -> isUrl(value);
      case "email" -> isEmail(value);
      case "phone" -> isPhone(value);
      case "ip" -> IPV4.matcher(value).matches() || isIpv6(value);
      case "iban" -> Identifier.IBAN.holds(value, inventedAllowed);
      case "entity" -> EntityReader.isId(value);
      case "mimetype" -> MEDIA_TYPE.matcher(value).matches();
      case "checksum" -> SHA1.matcher(value).matches();
      case "json" -> isJson(value);
      default -> true;
    };
  }

  /** A year, a month, a day or a moment of the calendar (ISO 8601). */
  private static boolean isDate(String value) {
    String day = value.substring(0, Math.min(DAY_LENGTH, value.length()));
    String time = value.substring(day.length());
    if (!DAY.matcher(day).matches() || !(time.isEmpty() || TIME.matcher(time).matches())) {
      return false;
    }
    try {
      LocalDate.of(part(day, 0, 4), part(day, 5, 7), part(day, 8, 10));
      return true;
    } catch (DateTimeException notInTheCalendar) {
      return false;
    }
  }

  private static int part(String day, int from, int to) {
    return to <= day.length() ? Integer.parseInt(day.substring(from, to)) : 1;
  }

  /** The part behind the sign has a dot inside. */
  private static boolean isEmail(String value) {
    return EMAIL.matcher(value).matches()
        && !value.endsWith(".")
        && value.lastIndexOf('.') > value.indexOf('@') + 1;
  }

  /** An address that a browser opens; never one that runs or reads something here. */
  private static boolean isUrl(String value) {
    try {
      var url = new URI(value);
      String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
      return Set.of("http", "https", "ftp").contains(scheme) && url.getRawAuthority() != null;
    } catch (URISyntaxException notOne) {
      return false;
    }
  }

  private static boolean isPhone(String value) {
    long digits = value.chars().filter(Character::isDigit).count();
    return PHONE.matcher(value).matches() && digits >= 4 && digits <= 15;
  }

  /** At most eight groups of four digits, and one gap at most (RFC 4291, 2.2). */
  private static boolean isIpv6(String value) {
    if (!IPV6.matcher(value).matches() || !value.contains(":")) {
      return false;
    }
    try {
      return new URI("http", null, "[" + value + "]", -1, "/", null, null)
          .parseServerAuthority()
          .getHost()
          .startsWith("[");
    } catch (URISyntaxException notOne) {
      return false;
    }
  }

  private static boolean isJson(String value) {
    try {
      StrictJson.read(value.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      return true;
    } catch (Malformed notJson) {
      return false;
    }
  }
}
