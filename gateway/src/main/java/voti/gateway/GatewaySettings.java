package voti.gateway;

import java.net.URI;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * What the gateway is told from outside.
 *
 * @param issuer the OIDC issuer, the same address for browsers and services
 * @param gatewayUrl the address people type
 * @param consoleSecret the secret of the client {@code voti-console} at the issuer
 * @param zone the zone in which the console shows and reads times
 * @param services the address of each service by its name in {@code /api/<name>}
 * @param limits how much one caller may send
 */
@ConfigurationProperties("voti")
public record GatewaySettings(
    URI issuer,
    URI gatewayUrl,
    String consoleSecret,
    ZoneId zone,
    Map<String, URI> services,
    Limits limits) {

  /**
   * Limits per caller.
   *
   * @param burst requests a caller may make at once
   * @param perSecond requests per second that come back after the burst
   * @param requestSize the largest body of one request
   */
  public record Limits(long burst, long perSecond, DataSize requestSize) {}
}
