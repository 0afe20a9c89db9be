package voti.kit.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.contracts.Contracts;
import voti.kit.command.Caller;
import voti.kit.security.Roles;
import voti.kit.web.Page;
import voti.store.EventShapes;
import voti.store.EventTypes;
import voti.store.Logs;
import voti.store.VotiEventStore;
import voti.store.ledger.DossierExport;
import voti.verify.Archive;

/** The service's part of an account's dossier, for auditors. */
@RestController
@RequestMapping("/api/${spring.application.name}/ledger/dossiers")
class DossierEndpoint {

  private static final Map<String, String> LEFT_OUT =
      Map.of(
          "what concerns other accounts, or none",
          "of these the proofs hold hashes only; price lists, staff and mandates have no account",
          "read models and published messages",
          "they follow from the commits");

  private final String service;
  private final Logs logs;
  private final Ledgers ledgers;
  private final Clock clock;
  private final Map<String, byte[]> schemas;

  DossierEndpoint(
      @Value("${spring.application.name}") String service,
      Logs logs,
      Ledgers ledgers,
      EventTypes types,
      Clock clock) {
    this.service = service;
    this.clock = clock;
    this.logs = logs;
    this.ledgers = ledgers;
    schemas = schemas(service, types);
  }

  /**
   * A part of a dossier.
   *
   * @param log what it is read from
   */
  record Part(String part, String log) {}

  /**
   * The parts this service gives: one of the account's log, if anything is written there at all;
   * and where that is not log 0, another of what is claimed for the account there, as its GLN.
   */
  @GetMapping("/{account}/parts")
  Page<Part> parts(@PathVariable String account, Caller caller) {
    caller.as(Roles.AUDITOR);
    return Page.of(
        logsOf(account).entrySet().stream()
            .map(part -> new Part(part.getKey(), part.getValue().log()))
            .toList());
  }

  /**
   * A zip archive of a folder for each part.
   *
   * @param parts all parts of all services, as each signs them; this service's own when it is empty
   */
  @GetMapping(value = "/{account}", produces = "application/zip")
  byte[] dossier(
      @PathVariable String account,
      @RequestParam(defaultValue = "") List<String> parts,
      Caller caller) {
    var auditor = caller.as(Roles.AUDITOR).actor();
    var ours = logsOf(account);
    if (!parts.isEmpty()) {
      ours.keySet().retainAll(parts);
    }
    var order =
        new DossierExport.Order(
            account,
            parts.isEmpty() ? List.copyOf(ours.keySet()) : parts,
            clock.instant(),
            auditor.person(),
            LEFT_OUT);
    var files = new TreeMap<String, byte[]>();
    ours.forEach(
        (part, log) ->
            files.putAll(new DossierExport(part, log, ledgers.of(log)).part(order, schemas)));
    return Archive.write(files);
  }

  private Map<String, VotiEventStore> logsOf(String account) {
    var home = logs.of(account);
    var first = logs.all().getFirst();
    var parts = new TreeMap<String, VotiEventStore>();
    if (home.lastPosition() > 0) {
      parts.put(service, home);
    }
    if (home != first && !first.account(account, 0, first.lastPosition(), 1).isEmpty()) {
      parts.put(service + "." + first.log(), first);
    }
    return parts;
  }

  private static Map<String, byte[]> schemas(String service, EventTypes types) {
    var schemas = new TreeMap<String, byte[]>();
    schemas.put("schemas/events.json", EventShapes.of(types).getBytes(StandardCharsets.UTF_8));
    var contracts = Contracts.load();
    for (var type : contracts.types()) {
      if (type.startsWith("voti." + service + ".")) {
        var text = contracts.schemaText(type);
        schemas.put("schemas/" + type + ".schema.json", text.getBytes(StandardCharsets.UTF_8));
      }
    }
    return schemas;
  }
}
