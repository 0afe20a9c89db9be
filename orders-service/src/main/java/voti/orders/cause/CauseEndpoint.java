package voti.orders.cause;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.security.Roles;
import voti.orders.cause.CauseCommand.PlaceCause;
import voti.orders.csv.FileTaken;

@RestController
@RequestMapping("/api/orders/causes")
class CauseEndpoint {

  private static final String EXAMPLE =
      """
      {"code": "BRISTLES", "kind": "damage", "en": "Bristles fall out", "et": "Harjased langevad välja"}
      """;
  private static final String FILE =
      """
      code,kind,en,et,parent
      TRANSPORT,damage,Damaged on the way,Vigastatud teel,
      FROZEN,damage,Frozen on the way,Teel külmunud,TRANSPORT
      """;

  private final Commands commands;
  private final StoredCauses causes;
  private final CauseFiles files;

  CauseEndpoint(Commands commands, StoredCauses causes, CauseFiles files) {
    this.commands = commands;
    this.causes = causes;
    this.files = files;
  }

  /** A cause as it is to stand in the tree; without a parent at the top. */
  record CauseRequest(
      @Pattern(
              regexp = CauseFiles.CODE,
              message = "is a code of capital letters, digits and hyphens, at most 40")
          String code,
      @Pattern(
              regexp = "return|refusal|shortage|damage|misuse|exchange",
              message = "is return, refusal, shortage, damage, misuse or exchange")
          String kind,
      @NotBlank String en,
      @NotBlank String et,
      @Nullable String parent) {

    Cause cause() {
      var above = parent == null || parent.isBlank() ? null : parent;
      return new Cause(code, CauseKind.of(kind).orElseThrow(), en, et, above);
    }
  }

  /**
   * A cause.
   *
   * @param path its code and those above, itself first
   */
  record CauseView(
      String code, String kind, String en, String et, @Nullable String parent, List<String> path) {}

  /** The causes of one version. */
  record CausesView(long version, List<CauseView> items) {}

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Puts a cause into the tree, or gives it other names or another place; no cycles",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(EXAMPLE))))
  Accepted place(@Valid @RequestBody CauseRequest request, Caller caller) {
    return commands.send(new PlaceCause(CauseTree.ID, request.cause()), keeper(caller));
  }

  @PostMapping(value = "/files", consumes = "text/csv")
  @Operation(
      summary = "Takes a file of causes, each line for itself, with a report by line",
      description = "Columns: code, kind, en, et; parent where the cause stands under another.")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content =
          @Content(
              mediaType = "text/csv",
              schema = @Schema(type = "string"),
              examples = @ExampleObject(FILE)))
  FileTaken<TakenLine> take(@RequestBody byte[] file, Caller caller) {
    return files.take(file, keeper(caller).whatever().through("document"));
  }

  @GetMapping
  @Operation(summary = "The tree of causes, now or as of one of its versions")
  CausesView list(@RequestParam(required = false) @Nullable Long version, Caller caller) {
    var book = version == null ? causes.book() : causes.book(version);
    return new CausesView(
        book.version(),
        book.causes().values().stream()
            .map(
                one ->
                    new CauseView(
                        one.code(),
                        one.kind().word(),
                        one.en(),
                        one.et(),
                        one.parent(),
                        book.upwards(one.code())))
            .toList());
  }

  private static Caller keeper(Caller caller) {
    return caller.as(Roles.QUALITY, Roles.ADMIN, Roles.COMMERCIAL_DIRECTOR);
  }
}
