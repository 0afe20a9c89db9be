package voti.credit.limits;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.credit.authority.CreditAuthority;
import voti.kit.command.Caller;
import voti.kit.security.AccountScope;
import voti.kit.web.Page;

/** The limits that are to be looked at again: a list of work, longest due first. */
@RestController
class LimitsDueEndpoint {

  private static final int MOST = 200;

  private final MongoCollection<LimitRow> limits;
  private final AccountScope scope;
  private final Clock clock;

  LimitsDueEndpoint(
      MongoDatabase database, AccountScope scope, Clock clock, CreditAuthority authority) {
    this.limits = database.getCollection(LimitProjector.LIMITS, LimitRow.class);
    this.scope = scope;
    this.clock = clock.withZone(authority.clock().zone());
  }

  @Operation(summary = "Limits whose review day has come, longest due first")
  @GetMapping("/api/credit/limits/due")
  Page<LimitRow> due(
      @Parameter(description = "left out: today", example = "2010-07-01")
          @RequestParam(required = false)
          @Nullable LocalDate on,
      @Parameter(hidden = true) Caller caller) {
    var day = on == null ? LocalDate.ofInstant(clock.instant(), clock.getZone()) : on;
    return new Page<>(
        limits
            .find(and(scope.visible(caller, "_id"), lte("reviewOn", day)))
            .sort(Sorts.ascending("reviewOn", "_id"))
            .limit(MOST)
            .into(new ArrayList<>()),
        null);
  }
}
