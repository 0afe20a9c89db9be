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
  GATEWAY(8080, 256);

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
    return name().toLowerCase(Locale.ROOT);
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
        : label() + "-service/target/" + label() + "-service.jar";
  }
}
