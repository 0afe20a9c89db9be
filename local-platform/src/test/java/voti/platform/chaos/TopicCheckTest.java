package voti.platform.chaos;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was published is held against what is stored, and each difference is told. */
class TopicCheckTest {

  private static final Map<String, String> STORED =
      Map.of(id(1), "pinged", id(2), "pinged", id(3), "never-published");

  private final TopicCheck check = new TopicCheck();

  @BeforeEach
  void one() {
    published(1, 10);
  }

  @Test
  void all_that_is_stored_and_twice_after_a_crash() {
    published(2, 20);
    published(1, 10);
    assertThat(check.violations("credit", STORED, Set.of())).isEmpty();
    assertThat(check.messages()).isEqualTo(3);
  }

  @Test
  void one_that_is_missing() {
    assertThat(check.violations("credit", STORED, Set.of()))
        .containsExactly("credit: pinged " + id(2) + " was not published");
  }

  @Test
  void one_that_nobody_stored() {
    published(2, 20);
    published(9, 30);
    assertThat(check.violations("credit", STORED, Set.of()))
        .containsExactly("credit: " + id(9) + " was published and is not stored");
  }

  @Test
  void one_that_came_before_its_turn() {
    published(2, 5);
    assertThat(check.violations("credit", STORED, Set.of()))
        .containsExactly("voti.credit credit/log-0 key: 5 came after 10");
  }

  @Test
  void the_history_of_an_account_is_complete_too() {
    published(2, 20);
    message("voti.history", id(1) + ".history", 10);
    assertThat(check.violations("credit", STORED, Set.of(id(1), id(2))))
        .containsExactly("credit: pinged " + id(2) + " was not published.history");
    message("voti.history", id(2) + ".history", 20);
    assertThat(check.violations("credit", STORED, Set.of(id(1), id(2)))).isEmpty();
  }

  private void published(int number, long sequence) {
    message("voti.credit", id(number), sequence);
  }

  private void message(String topic, String id, long sequence) {
    var record = new ConsumerRecord<>(topic, 0, 0, "key", new byte[0]);
    record.headers().add("ce_id", id.getBytes(UTF_8));
    record.headers().add("ce_source", "/voti/credit".getBytes(UTF_8));
    record.headers().add("ce_sequence", "%019d".formatted(sequence).getBytes(UTF_8));
    check.message(record);
  }

  private static String id(int number) {
    return "0192f3a0-0000-7000-8000-%012d".formatted(number);
  }
}
