package voti.system.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import voti.platform.demo.Story;
import voti.system.SharedPlatform;

/** One account's life through the gateway; every figure is compared as each step goes. */
@Order(1)
@ExtendWith(SharedPlatform.class)
class StoryTest {

  @TestFactory
  Stream<DynamicTest> twelve_steps() {
    var steps = new Story(SharedPlatform.api()).steps();
    assertThat(steps).hasSize(12);
    return IntStream.range(0, 12)
        .mapToObj(
            i ->
                DynamicTest.dynamicTest(
                    "step " + (i + 1),
                    () -> {
                      var step = steps.get(i).get();
                      assertThat(step.number()).isEqualTo(i + 1);
                      System.out.println(step.number() + "  " + step.sentence());
                    }));
  }
}
