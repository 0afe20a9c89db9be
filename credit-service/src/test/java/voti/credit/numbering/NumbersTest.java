package voti.credit.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import voti.kit.command.Trigger;
import voti.kit.testing.KitTest;

/** No gap and no double, whoever asks how often and at once. */
class NumbersTest extends KitTest {

  private static final Instant AT = Instant.parse("1998-01-01T00:00:00Z");
  private static final int ASKED = 40;
  private static final int DOCUMENTS = 15;

  @Autowired private Numbers numbers;

  private String ask(SeriesKind kind, String document, LocalDate day) {
    // Every asking has a trigger of its own: only the document is the same.
    return numbers.of(kind, document, day, new Trigger("t" + System.nanoTime(), "c", AT, null));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyDocumentHasOneNumberAndTheRowHasNoGap(long seed) throws Exception {
    var day = LocalDate.of(1900 + (int) seed, 6, 1);
    var random = new Random(seed);
    var given = new ConcurrentHashMap<String, String>();
    var work = new ArrayList<Callable<Boolean>>();
    for (var n = 0; n < ASKED; n++) {
      var document = "doc-" + seed + "-" + random.nextInt(DOCUMENTS);
      work.add(
          () -> {
            var number = ask(SeriesKind.INTEREST_NOTE, document, day);
            var before = given.putIfAbsent(document, number);
            return before == null || before.equals(number);
          });
    }
    try (var threads = Executors.newFixedThreadPool(2)) {
      for (var done : threads.invokeAll(work)) {
        assertThat(done.get()).as("the same number for the same document").isTrue();
      }
    }
    var expected = new ArrayList<String>();
    for (var n = 1; n <= given.size(); n++) {
      expected.add("I%d-%06d".formatted(day.getYear(), n));
    }
    assertThat(given.values()).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void eachKindAndYearHasARowOfItsOwn() {
    var first = LocalDate.parse("1997-12-31");
    var second = LocalDate.parse("1998-01-01");
    assertThat(
            Map.of(
                "a", ask(SeriesKind.INVOICE, "one", first),
                "b", ask(SeriesKind.PREPAYMENT, "two", first),
                "c", ask(SeriesKind.INVOICE, "three", second),
                "d", ask(SeriesKind.INVOICE, "four", first)))
        .isEqualTo(
            Map.of(
                "a", "1997-000001", "b", "P1997-000001", "c", "1998-000001", "d", "1997-000002"));
  }
}
