package voti.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import voti.kit.testing.CanvasIsTrue;

/** The canvas says what the code says. */
class CanvasTest extends CanvasIsTrue {

  CanvasTest() {
    super("orders");
  }

  @Test
  void everyAutomation() throws IOException {
    assertThat(section("Automations")).isEqualTo(automations());
  }
}
