package voti.credit.exposure;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

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

/** Answers where a debtor stands, now or as of any recorded instant. */
@RestController
class ExposureEndpoint {

  private static final int LATEST = 200;

  private final MongoCollection<Movement> movements;
  private final MongoCollection<Waiting> waiting;
  private final AccountScope scope;
  private final Clock clock;

  ExposureEndpoint(MongoDatabase database, AccountScope scope, Clock clock) {
    this.movements = database.getCollection(ExposureProjector.MOVEMENTS, Movement.class);
    this.waiting = database.getCollection(ExposureProjector.WAITING, Waiting.class);
    this.scope = scope;
    this.clock = clock;
  }

  @Operation(summary = "Where a debtor stands, by component, with the movements that led there")
  @GetMapping("/api/credit/accounts/{account}")
  StandingDocument standing(
      @PathVariable String account,
      @Parameter(description = "recorded time", example = "2026-11-23T22:00:00Z")
          @RequestParam(required = false)
          @Nullable Instant asOf,
      @Parameter(hidden = true) Caller caller) {
    scope.requireRead(account, caller);
    var at = asOf == null ? clock.instant() : asOf;
    var known = asOf == null ? eq("account", account) : and(eq("account", account), lte("at", at));
    var latest =
        movements
            .find(known)
            .sort(Sorts.descending("_id"))
            .limit(LATEST)
            .into(new ArrayList<>())
            .reversed();
    var waits =
        asOf == null
            ? and(eq("account", account), eq("until", null))
            : and(eq("account", account), lte("since", at), or(eq("until", null), gt("until", at)));
    return StandingDocument.of(
        account,
        waiting.find(waits).sort(Sorts.ascending("since")).into(new ArrayList<>()),
        latest,
        at);
  }
}
