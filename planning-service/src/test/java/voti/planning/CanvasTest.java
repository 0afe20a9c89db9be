package voti.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import voti.kit.testing.CanvasIsTrue;
import voti.planning.rule.Rule;

/** The canvas says what the code says. */
class CanvasTest extends CanvasIsTrue {

  CanvasTest() {
    super("planning");
  }

  @Test
  void rules() throws IOException {
    var rules =
        code()
            .filter(type -> type.isAssignableTo(Rule.class) && !type.isInterface())
            .map(type -> type.getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1"))
            .map(name -> name.toLowerCase(Locale.ROOT))
            .toList();
    assertThat(section("Rules")).containsExactlyInAnyOrderElementsOf(rules);
  }
}
