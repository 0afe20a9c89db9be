package voti.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import voti.kit.testing.CanvasIsTrue;

/** The canvas says what the code says. */
class CanvasTest extends CanvasIsTrue {

  private static final Pattern RULE =
      Pattern.compile(
          "(?:NAME = |new (?:WrongState|RuleBroken)\\(\\s*)\"([a-z]+(?:-[a-z]+){2,})\"");

  CanvasTest() {
    super("accounts");
  }

  @Test
  void rules() throws IOException {
    assertThat(section("Rules")).isEqualTo(inSources("", RULE));
  }
}
