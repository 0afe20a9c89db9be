package voti.orders.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.orders.Samples.DAY;
import static voti.orders.Samples.PAINT;
import static voti.orders.Samples.book;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PriceResolutionLawsTest {

  private static final Currency SEK = Currency.getInstance("SEK");

  @Property(tries = 200)
  void theOrderInWhichBooksAreGivenNeverMatters(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 0, max = 40) Integer> starts,
      @ForAll long seed,
      @ForAll boolean contract) {
    var books = new ArrayList<PriceBook>();
    for (var start : starts) {
      books.add(
          PricingTest.with(
              book(),
              "prl-" + books.size(),
              DAY.minusDays(start),
              start % 3 == 0 ? null : DAY.plusDays(start % 3 - 1),
              book().columns()));
    }
    var column = BuyerTerms.ofContract(contract ? "B" : null);
    var straight = new PriceResolution(books, SEK, column, DAY).of(PAINT);
    var shuffled = new ArrayList<>(books);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(new PriceResolution(shuffled, SEK, column, DAY).of(PAINT)).isEqualTo(straight);
    straight.ifPresent(
        found -> {
          assertThat(found.trace()).hasSize(books.size() * 2);
          assertThat(found.trace()).filteredOn(Candidate::winner).hasSize(1);
          assertThat(found.trace()).allMatch(one -> !one.reason().isEmpty());
          assertThat(found.trace())
              .filteredOn(Candidate::winner)
              .allMatch(one -> one.applies() && found.price().equals(one.price()));
        });
  }
}
