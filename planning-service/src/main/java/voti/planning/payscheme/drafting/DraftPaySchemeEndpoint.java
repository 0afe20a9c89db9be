package voti.planning.payscheme.drafting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.security.Roles;
import voti.planning.payscheme.PaidEmployee;
import voti.planning.payscheme.PaidMeasure;
import voti.planning.payscheme.PayCurve;
import voti.planning.payscheme.PaySchemeCommand.DraftPayScheme;
import voti.planning.payscheme.PayTerms;
import voti.planning.payscheme.PayWeight;
import voti.values.Ids;
import voti.values.Percentage;

@RestController
@RequestMapping("/api/planning/pay-schemes")
class DraftPaySchemeEndpoint {

  private static final String EXAMPLE =
      """
      {"id": "sch-00-00000000-0000-7000-8000-00000000000c",
       "name": "Key account managers 2010", "from": "2010-02",
       "weights": {"volumeShare": "60", "activeBaseShare": "30", "newClientsShare": "10"},
       "curve": {"kind": "marginal", "cap": "200",
                 "steps": [{"from": "50", "rate": "1"}, {"from": "100", "rate": "2"}]},
       "paid": [{"employee": "emp-00-00000000-0000-7000-8000-000000000001",
                 "base": {"amount": "8000.00", "currency": "SEK"}}]}
      """;

  private final Commands commands;

  DraftPaySchemeEndpoint(Commands commands) {
    this.commands = commands;
  }

  /** What is paid for what, and to whom; without an id the service makes one. */
  record PaySchemeRequest(
      @Nullable @Pattern(regexp = "sch-00-.{36}", message = "a scheme's id is sch-00-… with a UUID")
          String id,
      @NotBlank String name,
      YearMonth from,
      Weights weights,
      PayCurve curve,
      @NotEmpty List<PaidEmployee> paid) {

    /** Terms that cannot be are refused while they are read. */
    PaySchemeRequest {
      paid = new PayTerms(name, from, weights.all(), curve, paid).paid();
    }

    PayTerms terms() {
      return new PayTerms(name, from, weights.all(), curve, paid);
    }
  }

  /** What each figure of a plan decides of the pay, in percent; nothing where it is left out. */
  record Weights(
      @Nullable Percentage volumeShare,
      @Nullable Percentage activeBaseShare,
      @Nullable Percentage newClientsShare) {

    /** They are the whole pay. */
    Weights {
      PayTerms.requireWhole(all(volumeShare, activeBaseShare, newClientsShare));
    }

    List<PayWeight> all() {
      return all(volumeShare, activeBaseShare, newClientsShare);
    }

    private static List<PayWeight> all(
        @Nullable Percentage volumeShare,
        @Nullable Percentage activeBaseShare,
        @Nullable Percentage newClientsShare) {
      return Stream.of(
              weight(PaidMeasure.VOLUME, volumeShare),
              weight(PaidMeasure.ACTIVE_BASE, activeBaseShare),
              weight(PaidMeasure.NEW_CLIENTS, newClientsShare))
          .flatMap(Optional::stream)
          .toList();
    }

    private static Optional<PayWeight> weight(PaidMeasure measure, @Nullable Percentage share) {
      return share == null || share.percent().signum() == 0
          ? Optional.empty()
          : Optional.of(new PayWeight(measure, share));
    }
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Drafts a pay scheme, or the next version of one",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(EXAMPLE))))
  Accepted draft(@Valid @RequestBody PaySchemeRequest request, Caller caller) {
    var id = request.id() == null ? caller.newId("sch", Ids.NO_SLOT) : request.id();
    return commands.send(
        new DraftPayScheme(id, request.terms()),
        caller.as(Roles.COMMERCIAL_DIRECTOR, Roles.GENERAL_DIRECTOR));
  }
}
