package voti.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Both languages say everything, and nothing is said that no page asks for by name. */
class MessagesTest {

  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Pattern ASKED = Pattern.compile("#\\{([a-zA-Z0-9.]+)[(}]|msg\\('([\\w.]+)'");

  @Test
  void bothLanguagesHaveTheSameKeysAndPlaces() throws IOException {
    var english = bundle("messages.properties");
    var estonian = bundle("messages_et.properties");
    assertThat(estonian.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (var key : english.stringPropertyNames()) {
      assertThat(places(estonian.getProperty(key)))
          .as(key)
          .isEqualTo(places(english.getProperty(key)));
      assertThat(estonian.getProperty(key)).as(key).isNotBlank();
    }
  }

  @Test
  void everyKeyThatAPageNamesExists() throws IOException {
    var known = bundle("messages.properties").stringPropertyNames();
    try (var pages = Files.walk(RESOURCES.resolve("templates"))) {
      var seen = 0;
      for (var page : pages.filter(Files::isRegularFile).toList()) {
        var asked = ASKED.matcher(Files.readString(page));
        while (asked.find()) {
          seen++;
          assertThat(known)
              .as(page.toString())
              .contains(asked.group(1) != null ? asked.group(1) : asked.group(2));
        }
      }
      assertThat(seen).isGreaterThan(200);
    }
  }

  private static TreeSet<String> places(String text) {
    var places = new TreeSet<String>();
    var place = Pattern.compile("\\{\\d}").matcher(text);
    while (place.find()) {
      places.add(place.group());
    }
    return places;
  }

  private static Properties bundle(String name) throws IOException {
    var bundle = new Properties();
    try (var reader = Files.newBufferedReader(RESOURCES.resolve(name), StandardCharsets.UTF_8)) {
      bundle.load(reader);
    }
    return bundle;
  }
}
