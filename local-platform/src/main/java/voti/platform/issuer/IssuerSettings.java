package voti.platform.issuer;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the issuer is told at start.
 *
 * @param issuer its own address, one for browsers and services
 * @param gatewayUrl where people come back to after they have signed in
 * @param issuerDir the folder with its key
 */
@ConfigurationProperties("voti")
record IssuerSettings(String issuer, String gatewayUrl, Path issuerDir) {}
