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
import voti.store.EventShapes;
import voti.store.EventTypes;
import voti.store.VotiEventStore;
import voti.store.ledger.DossierExport;
import voti.store.ledger.Ledger;
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
  private final DossierExport export;
  private final Clock clock;
  private final Map<String, byte[]> schemas;

  DossierEndpoint(
      @Value("${spring.application.name}") String service,
      VotiEventStore store,
      Ledger ledger,
      EventTypes types,
      Clock clock) {
    this.service = service;
    this.clock = clock;
    export = new DossierExport(service, store, ledger);
    schemas = schemas(service, types);
  }

  /**
   * A zip archive of one folder.
   *
   * @param parts the services that give a part, as it is signed
   */
  @GetMapping(value = "/{account}", produces = "application/zip")
  byte[] dossier(
      @PathVariable String account,
      @RequestParam(defaultValue = "") List<String> parts,
      Caller caller) {
    var auditor = caller.as(Roles.AUDITOR).actor();
    var order =
        new DossierExport.Order(
            account,
            parts.isEmpty() ? List.of(service) : parts,
            clock.instant(),
            auditor.person(),
            LEFT_OUT);
    return Archive.write(export.part(order, schemas));
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
