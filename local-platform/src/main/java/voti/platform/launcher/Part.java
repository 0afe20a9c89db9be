package voti.platform.launcher;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The processes of the platform, in the order they are started. */
public enum Part {
  MONGO(27117, 192),
  KAFKA(19092, 256),
  ISSUER(9000, 128),
  ACCOUNTS(8101, 256),
  ORDERS(8102, 256),
  CREDIT(8103, 256),
  PLANNING(8104, 256),
  GATEWAY(8080, 256),
  ACCOUNTS_2(8111, 256),
  ORDERS_2(8112, 256),
  CREDIT_2(8113, 256),
  PLANNING_2(8114, 256);

  private static final String SECOND = "_2";
  private static final List<Part> GROUND = List.of(MONGO, KAFKA, ISSUER);

  private final int usualPort;
  private final int heapMegabytes;

  Part(int usualPort, int heapMegabytes) {
    this.usualPort = usualPort;
    this.heapMegabytes = heapMegabytes;
  }

  /** By its label, as people type it. */
  public static Optional<Part> named(String label) {
    return Arrays.stream(values()).filter(part -> part.label().equals(label)).findFirst();
  }

  /** As in messages, logs and commands. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Is it a second process of a service, which is not started unless it is asked for? */
  boolean isSecond() {
    return name().endsWith(SECOND);
  }

  /** The service's first process, or itself. */
  Part first() {
    return isSecond() ? valueOf(name().substring(0, name().length() - SECOND.length())) : this;
  }

  int usualPort() {
    return usualPort;
  }

  int heapMegabytes() {
    return heapMegabytes;
  }

  /** Must it answer before the services are started? */
  boolean isGround() {
    return GROUND.contains(this);
  }

  /** Does it record decisions? */
  boolean keepsLedger() {
    return !isGround() && this != GATEWAY;
  }

  boolean speaksHttp() {
    return this != MONGO && this != KAFKA;
  }

  /** Where the build puts its jar, from the root; the ground is part of this module. */
  String jar() {
    return this == GATEWAY
        ? "gateway/target/gateway.jar"
        : "%1$s-service/target/%1$s-service.jar".formatted(first().label());
  }
}
