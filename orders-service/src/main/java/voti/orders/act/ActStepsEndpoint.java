package voti.orders.act;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.security.Roles;
import voti.orders.access.PeopleAreIds;
import voti.orders.act.ActCommand.AddEvidence;
import voti.orders.act.ActCommand.AgreeResolution;
import voti.orders.act.ActCommand.CosignAct;
import voti.orders.act.ActCommand.FinishResolution;

@RestController
@RequestMapping("/api/orders/acts/{act}")
class ActStepsEndpoint {

  private static final String COSIGN =
      """
      {"signatory": "per-7f-0192f3a0-00b2-8000-8000-000000000001", "on": "2010-03-11"}
      """;
  private static final String AGREE =
      """
      {"kind": "credit-note", "deadline": "2010-03-31",
       "owner": "emp-00-0192f3a0-00a5-7000-8000-000000000001",
       "reason": "The bristles were ours to check."}
      """;
  private static final String DONE =
      """
      {"on": "2010-03-20", "reference": "Credit note 2010-000007-C1"}
      """;

  private final Commands commands;
  private final ActAccess access;
  private final EvidenceFiles files;

  ActStepsEndpoint(Commands commands, ActAccess access, EvidenceFiles files) {
    this.commands = commands;
    this.access = access;
    this.files = files;
  }

  /** One more who signed; by id, as the others. */
  record CosignRequest(@NotBlank String signatory, LocalDate on) {}

  /** What is to be done. */
  record AgreeRequest(
      @Pattern(
              regexp = "credit-note|redelivery|carrier-claim",
              message = "is credit-note, redelivery or carrier-claim")
          String kind,
      LocalDate deadline,
      @NotBlank String owner,
      @NotBlank String reason) {}

  /** That it was done. */
  record DoneRequest(LocalDate on, @NotBlank String reference) {}

  @PostMapping(
      value = "/evidence",
      consumes = {"image/jpeg", "image/png", "application/pdf", "application/octet-stream"})
  @Operation(summary = "Lays a photo (JPEG, PNG) or a PDF of at most 4 MB beside the act")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content =
          @Content(
              mediaType = "application/pdf",
              schema = @Schema(type = "string", format = "binary")))
  Accepted evidence(
      @PathVariable String act,
      @RequestParam(required = false) @Nullable String name,
      @RequestBody byte[] file,
      Caller caller) {
    var witness = caller.as(Roles.KAM, Roles.WAREHOUSE, Roles.QUALITY);
    access.toWrite(act, witness);
    var evidence = new EvidenceFile(name == null ? "" : name, file).evidence();
    files.keep(act, evidence.hash(), file);
    return commands.send(new AddEvidence(act, evidence), witness);
  }

  @PostMapping("/signatures")
  @Operation(
      summary = "One more signs the act",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(COSIGN))))
  Accepted cosign(
      @PathVariable String act, @Valid @RequestBody CosignRequest request, Caller caller) {
    var witness = caller.as(Roles.KAM, Roles.WAREHOUSE, Roles.QUALITY);
    access.toWrite(act, witness);
    PeopleAreIds.check(List.of(request.signatory()), witness);
    return commands.send(new CosignAct(act, request.signatory(), request.on()), witness);
  }

  @PostMapping("/resolutions")
  @Operation(
      summary = "Agrees what is to be done about an act that both sides have signed",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(AGREE))))
  Accepted agree(
      @PathVariable String act, @Valid @RequestBody AgreeRequest request, Caller caller) {
    var manager = caller.as(Roles.KAM, Roles.QUALITY, Roles.HEAD).because(request.reason());
    access.toWrite(act, manager);
    PeopleAreIds.check(List.of(request.owner()), manager);
    var kind = ResolutionKind.of(request.kind()).orElseThrow();
    return commands.send(
        new AgreeResolution(act, new Resolution(kind, request.deadline(), request.owner())),
        manager);
  }

  @PostMapping("/resolutions/done")
  @Operation(
      summary = "Records that what was agreed about an act is done",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(DONE))))
  Accepted done(@PathVariable String act, @Valid @RequestBody DoneRequest request, Caller caller) {
    var manager = caller.as(Roles.KAM, Roles.QUALITY, Roles.WAREHOUSE);
    access.toWrite(act, manager);
    return commands.send(new FinishResolution(act, request.on(), request.reference()), manager);
  }
}
