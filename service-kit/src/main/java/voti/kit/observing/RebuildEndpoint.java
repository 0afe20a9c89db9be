package voti.kit.observing;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Caller;
import voti.kit.security.Roles;
import voti.kit.views.Rebuildable;
import voti.kit.views.Replays;
import voti.values.decision.Unknown;

/**
 * Read models that are built anew from the first event, when somebody asks for it; nobody notices.
 */
@RestController
@RequestMapping("/api/${spring.application.name}/operations/groups/{group}/rebuilds")
class RebuildEndpoint {

  private static final Logger LOG = LoggerFactory.getLogger(RebuildEndpoint.class);

  private final Replays replays;
  private final Rebuildable rebuildable;

  RebuildEndpoint(Replays replays, Rebuildable rebuildable) {
    this.replays = replays;
    this.rebuildable = rebuildable;
  }

  record Reason(String reason) {}

  /** Accepted, not done: how far it has come is read at {@code /operations}. */
  @PostMapping
  @Operation(
      summary = "Builds a read model anew beside the one that is read, and puts it in its place")
  ResponseEntity<Map<String, String>> rebuild(
      @PathVariable String group, @RequestBody Reason body, Caller caller) {
    var admin = caller.as(Roles.ADMIN);
    if (body.reason().isBlank()) {
      throw new IllegalArgumentException("a reason is needed");
    }
    if (!rebuildable.groups().contains(group)) {
      throw new Unknown(
          "group-is-a-read-model",
          group + " is no read model; there are " + String.join(", ", rebuildable.groups()));
    }
    replays.begin(group);
    LOG.info("{} is built anew for {}: {}", group, admin.actor().person(), body.reason());
    return ResponseEntity.accepted().body(Map.of("group", group));
  }
}
