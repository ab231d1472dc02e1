package org.seine.lead.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FaultsTest {
  static Properties words(String file) throws IOException {
    var words = new Properties();
    try (var in = Faults.class.getResourceAsStream(file)) {
      words.load(new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8));
    }
    return words;
  }

  @Test
  void haveTheSameKeysInBothLanguages() throws IOException {
    assertThat(words("faults_fr.properties").keySet())
        .isEqualTo(words("faults.properties").keySet());
  }

  @Test
  void haveWordsForEveryKeyThatTheCodeNames() throws IOException {
    var keys = new TreeSet<String>();
    var key = Pattern.compile("\"((?:json|body|missing|wrong)\\.[a-zA-Z0-9]+)\"");
    try (var files = Files.list(Path.of("src/main/java/org/seine/lead/form"))) {
      for (var file : files.toList()) {
        key.matcher(Files.readString(file)).results().forEach(found -> keys.add(found.group(1)));
      }
    }
    assertThat(words("faults.properties").stringPropertyNames()).containsAll(keys);
    assertThat(keys).hasSizeGreaterThan(20);
  }

  @Test
  void haveWordsForEveryRuleThatTheSchemasUse() throws IOException {
    var rule =
        Pattern.compile(
            "\"("
                + String.join(
                    "|",
                    "additionalProperties",
                    "const",
                    "enum",
                    "format",
                    "maxItems",
                    "maxLength",
                    "minItems",
                    "minLength",
                    "pattern",
                    "required",
                    "type",
                    "uniqueItems")
                + ")\": ");
    for (var form : new String[] {"lead-body-v1.schema.json", "index-card-v1.schema.json"}) {
      try (var in = Form.class.getResourceAsStream(form)) {
        rule.matcher(new String(in.readAllBytes()))
            .results()
            .map(found -> "form." + found.group(1))
            .forEach(
                k -> assertThat(Faults.inWords(new Fault("", k), Locale.ENGLISH)).isNotBlank());
      }
    }
  }

  @Test
  void areSaidInTheReadersLanguage() {
    var fault = new Fault("/body/title", "missing.title");
    assertThat(Faults.inWords(fault, Locale.FRENCH)).contains("reconnaître");
    assertThat(Faults.inWords(fault, Locale.ENGLISH)).contains("recognised");
    assertThat(Faults.inWords(fault, Locale.forLanguageTag("es"))).contains("recognised");
  }
}
