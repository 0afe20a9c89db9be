package voti.accounts.reading;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Caller;
import voti.kit.security.AccountScope;
import voti.kit.security.Roles;
import voti.kit.web.Page;

@RestController
@RequestMapping("/api/accounts/{account}/readings")
class ReadingEndpoint {

  private final AccountScope scope;
  private final ReadingBook book;

  ReadingEndpoint(AccountScope scope, ReadingBook book) {
    this.scope = scope;
    this.book = book;
  }

  @GetMapping
  @Operation(summary = "Who was shown names of the account's people, once for each day")
  Page<ReadingView> readings(@PathVariable String account, Caller caller) {
    var asking = caller.as(Roles.HEAD, Roles.COMMERCIAL_DIRECTOR, Roles.AUDITOR);
    scope.requireRead(account, asking);
    return Page.of(book.of(account));
  }
}
