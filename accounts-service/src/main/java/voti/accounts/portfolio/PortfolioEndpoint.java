package voti.accounts.portfolio;

import io.swagger.v3.oas.annotations.Operation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.accounts.portfolio.AccountVersion.ContractTerms;
import voti.kit.command.Caller;
import voti.kit.security.AccountScope;
import voti.kit.web.Page;
import voti.values.decision.Fact;
import voti.values.decision.Unknown;

@RestController
@RequestMapping("/api/accounts")
class PortfolioEndpoint {

  private static final int PAGE = 50;

  private final Portfolio portfolio;
  private final AccountScope scope;

  PortfolioEndpoint(Portfolio portfolio, AccountScope scope) {
    this.portfolio = portfolio;
    this.scope = scope;
  }

  /** An account in the list. */
  record AccountLine(
      String account,
      String name,
      String gln,
      String status,
      String kam,
      String department,
      @Nullable String segment,
      @Nullable String accountClass) {

    static AccountLine of(AccountVersion account) {
      return new AccountLine(
          account.account(),
          account.name(),
          account.gln(),
          account.status(),
          account.kam(),
          account.department(),
          account.segment(),
          account.accountClass());
    }
  }

  /** An account with all we know of it. */
  record AccountCard(
      String account,
      String name,
      String gln,
      @Nullable String registrationNumber,
      @Nullable String vatNumber,
      boolean identifiersVerified,
      String country,
      String status,
      String kam,
      String department,
      @Nullable ContractTerms contract,
      @Nullable String segment,
      @Nullable String accountClass,
      @Nullable String mergedInto,
      long version) {

    static AccountCard of(AccountVersion account) {
      return new AccountCard(
          account.account(),
          account.name(),
          account.gln(),
          account.registrationNumber(),
          account.vatNumber(),
          account.identifiersVerified(),
          account.country(),
          account.status(),
          account.kam(),
          account.department(),
          account.contract(),
          account.segment(),
          account.accountClass(),
          account.mergedInto(),
          account.version());
    }
  }

  @GetMapping
  @Operation(summary = "The accounts the caller may see, by name; q is part of a name or a GLN")
  Page<AccountLine> list(
      @RequestParam @Nullable String q, @RequestParam @Nullable String cursor, Caller caller) {
    var found = portfolio.list(scope.visible(caller), q, decoded(cursor), PAGE + 1);
    var more = found.size() > PAGE;
    var page = more ? found.subList(0, PAGE) : found;
    return new Page<>(
        page.stream().map(AccountLine::of).toList(),
        more ? encoded(Portfolio.cursorOf(page.getLast())) : null);
  }

  @GetMapping("/{id}")
  @Operation(summary = "One account, now or as of an instant")
  AccountCard one(@PathVariable String id, @RequestParam @Nullable Instant asOf, Caller caller) {
    scope.requireRead(id, caller);
    return (asOf == null ? portfolio.find(id) : portfolio.find(id, asOf))
        .map(AccountCard::of)
        .orElseThrow(
            () ->
                new Unknown(
                    "account-is-known",
                    "account " + id + " was not known then",
                    new Fact("account", id)));
  }

  private static String encoded(String cursor) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(cursor.getBytes(StandardCharsets.UTF_8));
  }

  private static @Nullable String decoded(@Nullable String cursor) {
    return cursor == null
        ? null
        : new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
  }
}
