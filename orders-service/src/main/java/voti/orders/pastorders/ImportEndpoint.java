package voti.orders.pastorders;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Caller;
import voti.kit.security.Roles;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;

/** Takes what an older system knows of orders and returns. */
@RestController
@RequestMapping("/api/orders/imports/{source}/documents")
class ImportEndpoint {

  private static final String EXAMPLE =
      """
      {"currency": "SEK", "documents": [
        {"account": "7300070011115", "number": "536365", "kind": "purchase",
         "at": "2001-12-01T08:26:00Z", "on": "2001-12-01",
         "lines": [{"line": 2, "product": "SItemNo011", "quantity": "6", "price": "2.55"}],
         "charges": [{"line": 3, "code": "POST", "quantity": "1", "price": "18.00"}]},
        {"account": "7300070011115", "number": "C536379", "kind": "return",
         "at": "2001-12-03T09:41:00Z", "on": "2001-12-03",
         "lines": [{"line": 4, "product": "SItemNo011", "quantity": "1", "price": "2.55",
                    "broughtBack": {"number": "536365", "on": "2001-12-01"}}]}]}
      """;

  private final TakeDocuments documents;

  ImportEndpoint(TakeDocuments documents) {
    this.documents = documents;
  }

  @PostMapping
  @Operation(
      summary = "Takes orders and returns of an older system, each number of an account once",
      description =
          "Each document is whole: its goods by item number, its charges beside them. It becomes"
              + " history, advice and trailing volume; nothing asks for credit, goods or a bonus."
              + " The documents of one account are one commit. A document that cannot be taken says"
              + " why, the others are taken; sent again, what was taken is known.",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(EXAMPLE))))
  ImportAnswer take(
      @PathVariable String source, @Valid @RequestBody ImportRequest request, Caller caller) {
    var importer = caller.as(Roles.CONTROLLER, Roles.COMMERCIAL_DIRECTOR, Roles.ADMIN);
    if (!source.matches("[a-z0-9][a-z0-9-]{0,39}")) {
      throw new RuleBroken(
          "source-is-a-code",
          "A source is a code of up to 40 small letters, digits and hyphens.",
          new Fact("source", source));
    }
    return documents.take(source, request, importer.whatever().through("document"));
  }
}
