package voti.orders.advising;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import voti.kit.store.Databases;
import voti.kit.testing.MemoryMongo;
import voti.orders.advice.Bought;
import voti.orders.advice.Occasion;

class PeerSumsTest {

  private static final LocalDate DAY = LocalDate.parse("2010-03-01");

  @Test
  void sumsAreKeptByAccountUntilTheyAreOfAnEarlierDay() {
    try (var client = Databases.client(MemoryMongo.uri())) {
      var database = client.getDatabase("peer-sums");
      var sums = new PeerSums(database);
      sums.keep("acc-1", DAY, List.of(bought("2010-01-01", 2), bought("2010-02-01", 3)));
      sums.keep("acc-2", DAY.minusDays(1), List.of(bought("2010-01-01", 9)));
      assertThat(sums.of(List.of("acc-1", "acc-3"))).containsExactly(Map.of("prd.1", of(5)));
      sums.forgetBefore(DAY);
      assertThat(sums.of(List.of("acc-1", "acc-2"))).hasSize(1);
      sums.keep("acc-1", DAY.plusDays(1), List.of(bought("2010-02-01", 3)));
      assertThat(sums.of(List.of("acc-1"))).containsExactly(Map.of("prd.1", of(3)));
      database.drop();
    }
  }

  private static Occasion bought(String on, int quantity) {
    return new Occasion(LocalDate.parse(on), Map.of("prd.1", of(quantity)));
  }

  private static Bought of(int quantity) {
    return new Bought(BigDecimal.valueOf(quantity), BigDecimal.valueOf(10L * quantity));
  }
}
