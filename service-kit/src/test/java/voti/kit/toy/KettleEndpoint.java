package voti.kit.toy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.security.AccountScope;
import voti.kit.security.Roles;
import voti.values.Gln;
import voti.values.Money;
import voti.values.decision.Unknown;

@RestController
@RequestMapping("/api/toy")
class KettleEndpoint {

  private final Commands commands;
  private final Kettles kettles;
  private final AccountScope scope;

  KettleEndpoint(Commands commands, Kettles kettles, AccountScope scope) {
    this.commands = commands;
    this.kettles = kettles;
    this.scope = scope;
  }

  record Filling(
      @Nullable String id, @Nullable String account, int litres, Money price, @Nullable Gln gln) {}

  @PostMapping("/kettles")
  Accepted fill(@RequestBody Filling body, Caller caller) {
    if (body.account() != null) {
      scope.requireWrite(body.account(), caller);
    }
    var id = body.id() == null ? caller.newId("ket", "00") : body.id();
    return commands.send(
        new KettleCommand.Fill(id, body.account(), body.litres(), body.price()),
        caller.as(Roles.KAM, Roles.SUPPORT));
  }

  @PostMapping("/kettles/{id}/boilings")
  Accepted boil(@PathVariable String id, Caller caller) {
    return commands.send(new KettleCommand.Boil(id), caller.as(Roles.KAM));
  }

  @GetMapping("/kettles/{id}")
  Kettles.Row one(@PathVariable String id) {
    return Optional.ofNullable(kettles.find(id))
        .orElseThrow(() -> new Unknown("kettle-is-known", "there is no kettle " + id));
  }
}
