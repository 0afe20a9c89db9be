package voti.platform.issuer;

import java.nio.file.Path;

/** The issuer as a process of its own: arguments are its folder, its port and the gateway's URL. */
public final class IssuerProcess {

  private IssuerProcess() {}

  public static void main(String[] args) {
    var issuer = LocalIssuer.start(Path.of(args[0]), Integer.parseInt(args[1]), args[2]);
    System.out.println("The issuer answers at " + issuer.url());
  }
}
