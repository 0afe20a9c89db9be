package voti.kit.toy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers every host outside this machine that any HTTP client of the JDK is about to call. */
final class Calls extends ProxySelector {

  static final Set<String> OUTSIDE = ConcurrentHashMap.newKeySet();

  private Calls() {}

  static void record() {
    ProxySelector.setDefault(new Calls());
  }

  @Override
  public List<Proxy> select(URI uri) {
    note(uri);
    return List.of(Proxy.NO_PROXY);
  }

  @Override
  public void connectFailed(URI uri, SocketAddress address, IOException failure) {
    note(uri);
  }

  private static void note(URI uri) {
    if (!isHere(String.valueOf(uri.getHost()))) {
      OUTSIDE.add(String.valueOf(uri.getHost()));
    }
  }

  /** A server that stops calls itself, by an address of its own, to get off its port. */
  private static boolean isHere(String host) {
    try {
      var address = InetAddress.getByName(host.replaceAll("^\\[|]$", ""));
      return address.isLoopbackAddress() || NetworkInterface.getByInetAddress(address) != null;
    } catch (UnknownHostException | SocketException elsewhere) {
      return false;
    }
  }
}
