package voti.credit.billing;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.ArrayList;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Caller;
import voti.kit.security.AccountScope;
import voti.kit.web.Page;

/** What was delivered and waits for its collective invoice. */
@RestController
class GatheredEndpoint {

  private final AccountScope scope;
  private final MongoCollection<GatheredRow> rows;

  GatheredEndpoint(AccountScope scope, MongoDatabase database) {
    this.scope = scope;
    this.rows = database.getCollection(GatheredProjector.GATHERED, GatheredRow.class);
  }

  @Operation(summary = "Deliveries of an account that wait to be billed together")
  @GetMapping("/api/credit/accounts/{account}/unbilled")
  Page<GatheredRow> list(@PathVariable String account, @Parameter(hidden = true) Caller caller) {
    scope.requireRead(account, caller);
    return new Page<>(
        rows.find(eq("account", account))
            .sort(Sorts.ascending("periodEnd"))
            .into(new ArrayList<>()),
        null);
  }
}
