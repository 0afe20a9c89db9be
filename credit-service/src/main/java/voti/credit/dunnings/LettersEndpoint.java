package voti.credit.dunnings;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.credit.dunning.DunningLetterCommand.RecordLetterSent;
import voti.credit.views.Rows;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.security.AccountScope;
import voti.kit.security.Roles;
import voti.kit.web.Page;

/** Letters to debtors, and their documents. */
@RestController
@RequestMapping("/api/credit/dunning/letters")
class LettersEndpoint {

  static final String POSTING =
      """
      {"reason": "Posted with the mail of today"}
      """;

  private final Commands commands;
  private final AccountScope scope;
  private final Letters letters;
  private final LetterDocuments documents;

  LettersEndpoint(
      Commands commands, AccountScope scope, Letters letters, LetterDocuments documents) {
    this.commands = commands;
    this.scope = scope;
    this.letters = letters;
    this.documents = documents;
  }

  /** The body of a posting. */
  record Posting(@NotBlank String reason) {}

  @Operation(summary = "Letters the caller may see, of one account or all, oldest first")
  @GetMapping
  Page<LetterRow> list(
      @RequestParam(required = false) @Nullable String account,
      @Parameter(example = "kept") @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable Long cursor,
      @Parameter(hidden = true) Caller caller) {
    var states = state == null ? List.<String>of() : List.of(state);
    return letters.page(Rows.asked(scope, account, caller), states, cursor);
  }

  @Operation(summary = "A letter as a document to read or print")
  @GetMapping("/{letter}/document")
  ResponseEntity<byte[]> document(
      @PathVariable String letter, @Parameter(hidden = true) Caller caller) {
    var row = letters.letter(letter);
    scope.requireRead(row.account(), caller);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + letter + ".pdf\"")
        .body(documents.pdf(row));
  }

  @Operation(summary = "Record that a kept letter was posted on paper")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(POSTING)))
  @PostMapping("/{letter}/postings")
  Accepted posted(
      @PathVariable String letter,
      @Valid @RequestBody Posting body,
      @Parameter(hidden = true) Caller caller) {
    var clerk = caller.as(Roles.CONTROLLER, Roles.SUPPORT).because(body.reason());
    scope.requireWrite(letters.letter(letter).account(), clerk);
    return commands.send(new RecordLetterSent(letter, "paper", ""), clerk);
  }
}
