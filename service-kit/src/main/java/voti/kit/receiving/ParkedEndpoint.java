package voti.kit.receiving;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Caller;
import voti.kit.security.Roles;
import voti.kit.web.Page;
import voti.values.decision.Unknown;
import voti.values.decision.WrongState;

/** Parked messages for those who operate the platform. */
@RestController
@RequestMapping("/api/${spring.application.name}/parked")
class ParkedEndpoint {

  private final Parked parked;
  private final @Nullable ParkedWork work;
  private final Clock clock;

  ParkedEndpoint(Parked parked, @Nullable ParkedWork work, Clock clock) {
    this.parked = parked;
    this.work = work;
    this.clock = clock;
  }

  record Shown(
      String id,
      String key,
      String type,
      String error,
      boolean heldBack,
      Instant at,
      String body,
      ParkedMessage.@Nullable Asked asked) {

    static Shown of(ParkedMessage message) {
      return new Shown(
          message.id(),
          message.key(),
          message.type(),
          message.error(),
          message.heldBack(),
          message.at(),
          new String(message.body().getData(), StandardCharsets.UTF_8),
          message.asked());
    }
  }

  record Reason(String reason) {}

  @GetMapping
  Page<Shown> all(Caller caller) {
    caller.as(Roles.ADMIN, Roles.AUDITOR);
    return Page.of(parked.all().stream().map(Shown::of).toList());
  }

  @PostMapping("/{id}/replays")
  ResponseEntity<Map<String, String>> replay(
      @PathVariable String id, @RequestBody Reason body, Caller caller) {
    return ask("replay", id, body.reason(), caller);
  }

  @PostMapping("/{id}/discards")
  ResponseEntity<Map<String, String>> discard(
      @PathVariable String id, @RequestBody Reason body, Caller caller) {
    return ask("discard", id, body.reason(), caller);
  }

  /** Accepted, not done: the consumer of the partition does it before its next poll. */
  private ResponseEntity<Map<String, String>> ask(
      String what, String id, String reason, Caller caller) {
    var admin = caller.as(Roles.ADMIN);
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a reason is needed");
    }
    var message =
        parked.find(id).orElseThrow(() -> new Unknown("message-is-parked", id + " is not parked"));
    var first = parked.lane(message.topic(), message.key()).getFirst();
    if (!first.id().equals(id)) {
      throw new WrongState(
          "first-parked-goes-first", first.id() + " of the same key lies before it");
    }
    parked.ask(
        message, new ParkedMessage.Asked(what, admin.actor().person(), reason, clock.instant()));
    if (work != null) {
      work.wake();
    }
    return ResponseEntity.accepted().body(Map.of("id", id, "asked", what));
  }
}
