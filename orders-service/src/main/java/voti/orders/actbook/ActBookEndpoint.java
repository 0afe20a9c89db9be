package voti.orders.actbook;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Caller;
import voti.kit.security.AccountScope;
import voti.kit.web.Page;
import voti.orders.act.ActAccess;
import voti.orders.act.EvidenceFiles;
import voti.values.decision.Fact;
import voti.values.decision.Unknown;

@RestController
@RequestMapping("/api/orders/acts")
class ActBookEndpoint {

  private final ActBook acts;
  private final ActAccess access;
  private final AccountScope scope;
  private final EvidenceFiles files;
  private final ActPaper paper;

  ActBookEndpoint(
      ActBook acts, ActAccess access, AccountScope scope, EvidenceFiles files, ActPaper paper) {
    this.acts = acts;
    this.access = access;
    this.scope = scope;
    this.files = files;
    this.paper = paper;
  }

  @GetMapping
  @Operation(summary = "Acts the caller may see; of an account, an order or a state")
  Page<KnownAct> list(
      @RequestParam(required = false) @Nullable String account,
      @RequestParam(required = false) @Nullable String order,
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable String cursor,
      Caller caller) {
    return acts.list(scope.visible(caller), account, order, state, cursor);
  }

  @GetMapping("/{act:act-[^.]*}")
  @Operation(summary = "One act, what lies beside it and what is agreed about it")
  ResponseEntity<KnownAct> find(@PathVariable String act, Caller caller) {
    var known = known(act, caller);
    return ResponseEntity.ok().eTag(String.valueOf(known.version())).body(known);
  }

  @GetMapping(value = "/{act}.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
  @Operation(summary = "An act to sign, in English or Estonian (lang)")
  ResponseEntity<byte[]> pdf(
      @PathVariable String act,
      @Parameter(example = "et") @RequestParam(required = false) @Nullable String lang,
      @Parameter(hidden = true) Locale locale,
      Caller caller) {
    var known = known(act, caller);
    var language = lang == null ? locale : Locale.forLanguageTag(lang);
    return file(act + ".pdf", MediaType.APPLICATION_PDF, paper.pdf(known, language));
  }

  @GetMapping("/{act}/evidence/{hash}")
  @Operation(summary = "A photo or document beside an act, as it was sent")
  ResponseEntity<byte[]> evidence(
      @PathVariable String act, @PathVariable String hash, Caller caller) {
    var evidence =
        known(act, caller).evidence().stream()
            .filter(one -> one.hash().equals(hash))
            .findFirst()
            .orElseThrow(() -> unknown(hash));
    var bytes = files.find(act, hash).orElseThrow(() -> unknown(hash));
    return file(evidence.name(), MediaType.parseMediaType(evidence.type()), bytes);
  }

  private KnownAct known(String act, Caller caller) {
    access.toRead(act, caller);
    return acts.find(act)
        .orElseThrow(() -> new Unknown("act-is-known", "The act " + act + " is not known yet."));
  }

  private static Unknown unknown(String hash) {
    return new Unknown(
        "evidence-is-known", "Nothing with that hash lies here.", new Fact("hash", hash));
  }

  private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename(name).build().toString())
        .header("X-Content-Type-Options", "nosniff")
        .body(bytes);
  }
}
