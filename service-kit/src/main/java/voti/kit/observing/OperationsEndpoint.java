package voti.kit.observing;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Caller;
import voti.kit.receiving.Containers;
import voti.kit.security.Roles;
import voti.kit.views.Rebuildable;
import voti.kit.views.Replays;
import voti.store.Logs;
import voti.store.VotiEventStore;

/** What those who operate the platform look at first. */
@RestController
@RequestMapping("/api/${spring.application.name}/operations")
class OperationsEndpoint {

  private final Logs logs;
  private final GroupLag lag;
  private final Containers consumers;
  private final Rebuildable rebuildable;
  private final Replays replays;

  OperationsEndpoint(
      Logs logs, GroupLag lag, Containers consumers, Rebuildable rebuildable, Replays replays) {
    this.rebuildable = rebuildable;
    this.replays = replays;
    this.logs = logs;
    this.lag = lag;
    this.consumers = consumers;
  }

  /**
   * A service from inside, as this process of it sees it.
   *
   * @param position how many commits there are in all logs
   * @param logs of the service
   */
  record Operations(long position, List<Log> logs, List<Group> groups, Received received) {}

  /**
   * A log.
   *
   * @param slots how many slots live in it
   * @param position of its newest commit
   */
  record Log(String log, long slots, long position) {}

  /**
   * A group of event handlers: a read model, an automation or the publisher.
   *
   * @param state {@code running}, {@code failing} or {@code stopped}
   * @param behind commits it has not seen
   * @param seconds age of the oldest of them; 0 when it has seen all
   * @param rebuildable whether it is a read model, which can be built anew
   * @param anew commits that the one which is built anew has not seen; {@code null} while none is
   */
  record Group(
      String group,
      String state,
      long behind,
      double seconds,
      boolean rebuildable,
      @Nullable Long anew) {}

  /**
   * What comes from other services.
   *
   * @param behind messages its slowest partition is behind
   * @param seconds age of the newest message it has taken while it is behind; 0 when it is not
   */
  record Received(boolean running, long behind, double seconds) {}

  @GetMapping
  Operations operations(Caller caller) {
    caller.as(Roles.ADMIN, Roles.AUDITOR);
    var readModels = rebuildable.groups();
    var groups =
        lag.groups().stream()
            .map(
                group ->
                    new Group(
                        group.getName(),
                        group.isError() ? "failing" : group.isRunning() ? "running" : "stopped",
                        lag.positions(group),
                        lag.seconds(group),
                        readModels.contains(group.getName()),
                        anew(group.getName())))
            .sorted(Comparator.comparing(Group::group))
            .toList();
    var each = logs.all().stream().map(this::log).toList();
    return new Operations(
        each.stream().mapToLong(Log::position).sum(),
        each,
        groups,
        new Received(consumers.areRunning(), (long) consumers.lag(), consumers.seconds()));
  }

  private @Nullable Long anew(String group) {
    var behind = replays.behind(group);
    return behind.isPresent() ? behind.getAsLong() : null;
  }

  private Log log(VotiEventStore log) {
    var slots = logs.slots().in(log.number()).size();
    return new Log(log.log(), slots, log.lastPosition());
  }
}
