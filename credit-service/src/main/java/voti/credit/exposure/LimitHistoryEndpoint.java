package voti.credit.exposure;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Caller;
import voti.kit.security.AccountScope;
import voti.kit.web.Page;
import voti.values.Money;

/** Every limit a debtor has had. */
@RestController
class LimitHistoryEndpoint {

  private final MongoCollection<Movement> movements;
  private final AccountScope scope;
  private final Clock clock;

  LimitHistoryEndpoint(MongoDatabase database, AccountScope scope, Clock clock) {
    this.movements = database.getCollection(ExposureProjector.MOVEMENTS, Movement.class);
    this.scope = scope;
    this.clock = clock;
  }

  /**
   * A change of the limit.
   *
   * @param at recorded time
   * @param what {@code limit-decided}, or what stands beside it: {@code cover-put}, …
   * @param limit in force after it, with what stands beside it; {@code null} when there is none
   * @param exposure at that moment
   */
  record Line(
      Instant at,
      long position,
      String what,
      String document,
      @Nullable Money limit,
      Money exposure) {

    static Line of(Movement row) {
      var decided = row.kind().equals("limit-decided");
      return new Line(
          row.at(),
          row.position(),
          decided ? row.kind() : row.document(),
          decided ? row.document() : "",
          row.limit(),
          row.exposure());
    }
  }

  @Operation(summary = "Every limit a debtor has had, oldest first")
  @GetMapping("/api/credit/accounts/{account}/limits")
  Page<Line> limits(
      @PathVariable String account,
      @Parameter(description = "recorded time") @RequestParam(required = false)
          @Nullable Instant asOf,
      @Parameter(hidden = true) Caller caller) {
    scope.requireRead(account, caller);
    return Page.of(
        movements
            .find(
                and(
                    eq("account", account),
                    lte("at", asOf == null ? clock.instant() : asOf),
                    in("kind", "limit-decided", "limits-changed")))
            .sort(Sorts.ascending("_id"))
            .map(Line::of)
            .into(new ArrayList<>()));
  }
}
