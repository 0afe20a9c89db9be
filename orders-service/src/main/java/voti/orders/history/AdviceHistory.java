package voti.orders.history;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voti.kit.publishing.Entry;
import voti.orders.givenadvice.GivenAdviceEvent;
import voti.orders.givenadvice.GivenAdviceEvent.AdviceGiven;
import voti.orders.givenadvice.GivenAdviceEvent.AdviceJudged;

/** What history says of advice: only what came of it. */
final class AdviceHistory {

  private AdviceHistory() {}

  static @Nullable Entry tell(GivenAdviceEvent event) {
    return switch (event) {
      case AdviceGiven _ -> null;
      case AdviceJudged e ->
          new Entry(
              e.account(),
              "advice-judged",
              e.on(),
              Map.of(),
              Map.of(
                  "taken", String.valueOf(e.taken().size()),
                  "advised", String.valueOf(e.taken().size() + e.ignored().size())),
              List.of(e.order()),
              null);
    };
  }
}
