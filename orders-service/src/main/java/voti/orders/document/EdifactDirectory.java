package voti.orders.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The directories that are read and written, each with what differs in EANCOM: D.96A is EANCOM
 * 1997, D.01B is EANCOM 2002.
 */
enum EdifactDirectory {
  D96A("96A", "EAN005", "EAN005", "EN"),
  D01B("01B", "EAN009", "EAN007", "SRV");

  private static final String SOURCE = "edifact-";

  private final String release;
  private final String response;
  private final String advice;
  private final String gtin;

  EdifactDirectory(String release, String response, String advice, String gtin) {
    this.release = release;
    this.response = response;
    this.advice = advice;
    this.gtin = gtin;
  }

  static EdifactDirectory of(String name) {
    return valueOf(name);
  }

  /** The directory that an order came by; empty when it came otherwise. */
  static Optional<EdifactDirectory> ofSource(String kind) {
    return Arrays.stream(values()).filter(one -> one.source().equals(kind)).findFirst();
  }

  /** The kind of source of an order that came by it. */
  String source() {
    return SOURCE + "d" + release.toLowerCase(Locale.ROOT);
  }

  /** Its release number in UNH. */
  String release() {
    return release;
  }

  /** The version of ORDRSP in EANCOM (UNH, 0057). */
  String response() {
    return response;
  }

  /** The version of DESADV in EANCOM. */
  String advice() {
    return advice;
  }

  /** How a GTIN is named as such (7143). */
  String gtin() {
    return gtin;
  }
}
