package voti.system.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
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

  /** What each scene about debts must have come to say. */
  private static final Map<Integer, String> TOLD =
      Map.of(
          13,
              "overdue only 3,970.52 (less the credit of 29.48), and a reminder would ask for 4,000",
          14, "1,200.00 had come on 12 March, the promise was kept",
          15, "0.00 came: the promise is broken",
          16, "645.91 with the fixed sum of 40.00 less the reminder's fee",
          17, "1 would differ: 60,000.00 would have been 48,000.00, -12,000.00");

  @TestFactory
  Stream<DynamicTest> twelve_steps_and_more_about_debts_and_goods() {
    var story = new Story(SharedPlatform.api());
    var steps = new ArrayList<>(story.steps());
    assertThat(steps).hasSize(12);
    steps.addAll(story.debts());
    assertThat(steps).hasSize(17);
    steps.addAll(story.goods());
    assertThat(steps).hasSize(21);
    return IntStream.range(0, steps.size())
        .mapToObj(
            i ->
                DynamicTest.dynamicTest(
                    "step " + (i + 1),
                    () -> {
                      var step = steps.get(i).get();
                      assertThat(step.number()).isEqualTo(i + 1);
                      assertThat(step.sentence()).contains(TOLD.getOrDefault(i + 1, ""));
                      System.out.println(step.number() + "  " + step.sentence());
                    }));
  }
}
