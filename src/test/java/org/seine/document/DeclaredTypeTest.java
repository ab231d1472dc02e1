package org.seine.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A declared type")
class DeclaredTypeTest {
  static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  static byte[] sample(String kind) throws IOException {
    return switch (kind) {
      case "pdf" -> "%PDF-1.7\n%âãÏÓ\n".getBytes(UTF_8);
      case "png" -> HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");
      case "text" -> "Le relevé du 8 janvier.\n".getBytes(UTF_8);
      case "html" -> "<!DOCTYPE html><html><body>x</body></html>".getBytes(UTF_8);
      case "csv" -> "date,amount\n2019-01-14,3\n".getBytes(UTF_8);
      case "json" -> "{\"a\":1}".getBytes(UTF_8);
      case "exe" -> HexFormat.of().parseHex("4d5a90000300000004000000ffff0000b8000000");
      case "noise" -> HexFormat.of().parseHex("c3a1f00dbeef00017f90e2119a8877665544332211");
      case "empty" -> new byte[0];
      case "zip" -> {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
          zip.putNextEntry(new ZipEntry("a"));
          zip.write(1);
        }
        yield bytes.toByteArray();
      }
      default -> throw new IllegalArgumentException(kind);
    };
  }

  @ParameterizedTest(name = "{1} takes {0}")
  @CsvSource({
    "pdf,application/pdf",
    "pdf,APPLICATION/PDF; charset=x",
    "png,image/png",
    "zip,application/zip",
    "zip," + DOCX,
    "text,text/plain",
    "text,text/csv",
    "csv,text/csv",
    "csv,text/plain",
    "html,text/html",
    "html,text/plain",
    "json,application/json",
    "exe,application/octet-stream",
    "noise,application/octet-stream",
    "noise,application/vnd.tcpdump.pcap",
    "empty,application/pdf"
  })
  void takesContentOfItsKind(String kind, String declared) throws IOException {
    var prefix = sample(kind);
    assertThatCode(() -> DeclaredType.of(declared).check(prefix)).doesNotThrowAnyException();
  }

  @ParameterizedTest(name = "{1} refuses {0}")
  @CsvSource({
    "exe,application/pdf",
    "html,application/pdf",
    "text,application/pdf",
    "noise,application/pdf",
    "noise,image/png",
    "noise," + DOCX,
    "pdf,image/png",
    "pdf,text/plain",
    "exe,text/plain",
    "png,application/zip",
    "noise,text/plain"
  })
  void refusesContentOfAnotherKind(String kind, String declared) throws IOException {
    var prefix = sample(kind);
    assertThatThrownBy(() -> DeclaredType.of(declared).check(prefix))
        .isInstanceOf(TypeMismatch.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "pdf", "application/", "/pdf", "a b/c", "application/pdf\r\nX: y"})
  void isAMediaType(String declared) {
    assertThatThrownBy(() -> DeclaredType.of(declared)).isInstanceOf(TypeNotUnderstood.class);
  }

  @Test
  void ofAnyLengthIsNotTaken() {
    assertThatThrownBy(() -> DeclaredType.of("application/" + "x".repeat(200)))
        .isInstanceOf(TypeNotUnderstood.class);
  }
}
